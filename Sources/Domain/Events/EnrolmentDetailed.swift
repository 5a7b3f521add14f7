extension EventKind {
  /// What an enrolment was about that only the own organisation knows.
  public static let enrolmentDetailed = EventKind(
    "enrolment.detailed", .confidential, about: .person, writes: .enrolmentDetail,
    keyedBy: .programme,
    allows: [.text, .reason, .note])
}
