extension EventKind {
  /// A mark on the sign-in sheet of a session.
  public static let attendanceMarked = EventKind(
    "attendance.marked", .shared, about: .person, writes: .attendance, keyedBy: .session,
    requires: [.status],
    allows: [.walkIn, .minutes, .role])
}
