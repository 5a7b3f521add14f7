extension EventKind {
  /// How far a competence is, at the start and later.
  public static let competenceRated = EventKind(
    "competence.rated", .confidential, about: .person, writes: .competence, keyedBy: .competence,
    requires: [.name, .level],
    allows: [.on, .note], dated: .on, introduces: .new)
}
