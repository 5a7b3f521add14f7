/// What the indicators of the European Social Fund are counted from: a record a person of one operation.
///
/// Who came in counts in the period of the first entry; results in that of the last leaving, with what
/// was noted in the weeks after, also where those lie after the period: a claim over a year is made later.
struct EsfFigures {
  let period: ReportPeriod
  let participants: [EsfParticipant]

  init(_ state: State, over period: ReportPeriod, on today: Day) {
    self.period = period
    let programmes = period.programme.map { state.programmesBelow($0) }
    let enrolled = Set(state.entities(.enrolment).compactMap(\.id.person)).sorted()
    participants = enrolled.compactMap {
      EsfParticipant($0, in: programmes, of: state, on: today)
    }
  }

  /// Among whom an indicator counts, those with missing base data included.
  func pool(of indicator: EsfIndicator) -> [EsfParticipant] {
    switch indicator.pool {
    case .entered: participants.filter { period.holds($0.entered) }
    case .left: left
    case .leftSixMonthsAgo: left.filter(\.isSixMonthsOn)
    }
  }

  private var left: [EsfParticipant] {
    participants.filter { $0.left.map(period.holds) ?? false }
  }
}
