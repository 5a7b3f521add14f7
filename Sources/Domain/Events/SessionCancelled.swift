extension EventKind {
  /// A session does not take place, and why.
  public static let sessionCancelled = EventKind(
    "session.cancelled", .shared, about: .nobody, writes: .session, keyedBy: .session,
    requires: [.reason],
    implies: Fields([.init("cancelled", .flag(true))]))
}
