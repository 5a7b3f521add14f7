extension EventKind {
  /// Days on which the team is closed; sessions that come back are skipped then.
  public static let closureNoted = EventKind(
    "closure.noted", .shared, about: .nobody, writes: .closure, keyedBy: .closure,
    requires: [.since, .until],
    allows: [.name], introduces: .either)
}
