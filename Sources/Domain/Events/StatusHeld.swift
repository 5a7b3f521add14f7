extension EventKind {
  /// What a person is before the law or an office, from a day to a day.
  public static let statusHeld = EventKind(
    "status.held", .confidential, about: .person, writes: .status, keyedBy: .statusId,
    requires: [.standsAs],
    allows: [.since, .until, .note], introduces: .either)
}
