extension EventKind {
  /// Someone was called, and what came of it: the call round before a session.
  public static let callMade = EventKind(
    "call.made", .shared, about: .person, writes: .call, keyedBy: .call,
    requires: [.result],
    allows: [.session, .on, .note], dated: .on, introduces: .new)
}
