extension EventKind {
  /// A person takes part in a programme from this day on.
  public static let enrolmentStarted = EventKind(
    "enrolment.started", .shared, about: .person, writes: .enrolment, keyedBy: .programme,
    requires: [.since], allows: [.until, .reason], dated: .since)
}
