extension EventKind {
  /// A session took place and its sheet is complete.
  public static let sessionClosed = EventKind(
    "session.closed", .shared, about: .nobody, writes: .session, keyedBy: .session,
    allows: [.on, .headcount, .note],
    implies: Fields([.init("closed", .flag(true))]), dated: .on)
}
