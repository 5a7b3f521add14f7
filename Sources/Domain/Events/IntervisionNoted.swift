extension EventKind {
  /// What colleagues learned together from a session.
  public static let intervisionNoted = EventKind(
    "intervision.noted", .confidential, about: .nobody, writes: .intervision, keyedBy: .intervision,
    requires: [.text],
    allows: [.session, .on], dated: .on, introduces: .new)
}
