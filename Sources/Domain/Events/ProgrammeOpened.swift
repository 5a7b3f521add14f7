extension EventKind {
  /// A programme (project) was set up: its period, its access, what it must reach.
  public static let programmeOpened = EventKind(
    "programme.opened", .shared, about: .nobody, writes: .programme, keyedBy: .programme,
    requires: [.name],
    allows: [
      .template, .since, .until, .access, .openFrom, .municipalities, .themes, .budget, .sessions,
      .waitLimit, .funderLine, .parent, .eligible, .modules, .targetGroups, .hoursPerMonth,
      .hoursPerYear, .maxMonths, .silentAfter, .manyThresholds, .questions, .keepMonths, .note,
    ], introduces: .new)
}
