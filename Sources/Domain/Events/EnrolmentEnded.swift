extension EventKind {
  /// A person no longer takes part in a programme.
  public static let enrolmentEnded = EventKind(
    "enrolment.ended", .shared, about: .person, writes: .enrolment, keyedBy: .programme,
    allows: [.until, .reason], dated: .until)
}
