extension EsfFigures {
  /// The indicators of a list, each with those who count, by gender.
  ///
  /// The first row has everyone; all others only who has complete base data. Unknown: of how many in
  /// the pool, complete or not, it is not known whether they count; in the rows of the complete, how many
  /// are not complete.
  func report(_ name: ReportName) -> Report {
    Report(
      name,
      [
        (.text, [.code, .indicator]),
        (.number, [.women, .men, .nonBinary, .genderUnknown, .inAll, .unknownAnswers]),
      ], name.indicators.map(row),
      notes: [.esfEntry, .esfLeaving, .esfComplete, .esfUnknown])
  }

  private func row(_ indicator: EsfIndicator) -> [Figure] {
    let pool = pool(of: indicator)
    let counted = pool.filter {
      (indicator.countsIncomplete || $0.isComplete) && indicator.rule($0).verdict == .yes
    }
    let numbers = [Gender.woman, .man, .nonBinary, nil].map { gender in
      Figure.number(counted.count { $0.gender == gender })
    }
    return [indicator.code.map { .text($0) } ?? .none, .word(indicator.word)] + numbers
      + [.number(counted.count), unknown(indicator, pool)]
  }

  private func unknown(_ indicator: EsfIndicator, _ pool: [EsfParticipant]) -> Figure {
    if indicator.countsIncomplete { return .none }
    if indicator.code == nil { return .number(pool.count { !$0.isComplete }) }
    return .number(pool.count { indicator.rule($0).verdict == .notKnown })
  }
}
