import Domain

/// Whom to erase, and what to tell anew before.
public struct Erasure: Hashable, Sendable {
  /// The person.
  public let person: PersonID
  /// The texts about others in which they are not to stand any longer.
  public let retellings: [Retelling]
}

/// What came of erasing somebody.
public enum ErasureOutcome: Sendable {
  /// Nothing of them is left here; these lines say so, and stand where theirs were.
  case erased([Event])
  /// A rule refuses it; nothing was written.
  case refused(Refusal)
  /// It could not be written, for this reason; these lines, of texts told anew, are on disk.
  case notErased(because: String, [Event])
  /// These lines are on disk and count, and not all that they take away is gone yet.
  case unfinished(because: String, [Event])
}
