extension EventKind {
  /// What a programme is to reach by a day.
  public static let targetSet = EventKind(
    "target.set", .shared, about: .nobody, writes: .target, keyedBy: .target,
    requires: [.programme, .measure, .goalCount], allows: [.since, .until],
    introduces: .either)
}
