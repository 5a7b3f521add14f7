/// A text in which a person stands, and what is to stand there instead.
public struct Retelling: Hashable, Sendable {
  /// Where they stand.
  public let mention: Mention
  /// The text without them; nil where nothing is to be left of it. Of an older value nothing is said
  /// again, whatever stands here.
  public let text: String?

  /// `mention`, told as `text`.
  public init(_ mention: Mention, as text: String?) {
    self.mention = mention
    self.text = text
  }
}

extension State {
  /// Takes away for good what the lines of these texts said, and says anew what of it is still shown.
  /// The texts of one line belong together in one call.
  ///
  /// The rules are not asked: what is said anew stood before, and may be past what they allow today.
  /// - Throws: where a line is not there any more, or the new text cannot stand where the old one did.
  public func decideRedacting(_ retellings: [Retelling]) throws(Refusal) -> Decided {
    guard !retellings.isEmpty else { throw .nothingToRecord }
    let told = Dictionary(grouping: retellings, by: \.mention.version)
    var proposals: [Proposal] = []
    var seen: Set<Version> = []
    for version in retellings.map(\.mention.version) where seen.insert(version).inserted {
      guard let event = event(version), isRedactable(event) else { throw .notThere(version) }
      if isErased(event.of) { throw .personErased(event.of ?? "") }
      proposals += Proposal.redacting(event)
      proposals += try Correction(of: event, told, in: self)?.proposals() ?? []
    }
    return Decided(proposals: proposals, warnings: [])
  }
}
