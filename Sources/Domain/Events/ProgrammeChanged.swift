extension EventKind {
  /// Something about a programme was set right or agreed anew.
  public static let programmeChanged = EventKind(
    "programme.changed", .shared, about: .nobody, writes: .programme, keyedBy: .programme,
    allows: [
      .name, .since, .until, .access, .openFrom, .municipalities, .themes, .budget, .sessions,
      .waitLimit, .funderLine, .parent, .eligible, .modules, .targetGroups, .hoursPerMonth,
      .hoursPerYear, .maxMonths, .silentAfter, .manyThresholds, .questions, .keepMonths, .note,
    ])
}
