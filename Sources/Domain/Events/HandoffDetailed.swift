extension EventKind {
  /// What a handoff is about that only the own organisation knows.
  public static let handoffDetailed = EventKind(
    "handoff.detailed", .confidential, about: .person, writes: .handoffDetail, keyedBy: .handoff,
    allows: [.text, .note])
}
