import Domain

/// A report with all that goes along with it: what it was asked of, its picture, what it rests on,
/// and what was handed in before.
struct WholeReport {
  let report: Report
  let period: ReportPeriod
  /// Nil for the people behind a figure, which is no picture for others.
  let picture: Picture?
  let basis: ReportBasis
  /// The report as it was handed in last, and what became of its figures.
  let handedIn: (frozen: FrozenReport, differences: Differences?)?
  let today: Day
  let state: State

  /// The projects it is about.
  var programmes: [ProgrammeID] { period.programme.map { [$0] } ?? state.programmes.map(\.id) }

  init(
    _ report: Report, over period: ReportPeriod, in state: State, on today: Day, device: String?
  ) {
    self.report = report.noting(
      report.name.needsConfidential ? state.confidentialSight(of: device) : .all)
    self.period = period
    self.today = today
    self.state = state
    basis = state.reportBasis(on: device ?? "")
    if report.opened == nil {
      picture = state.picture(report.name, over: period, on: today)
      handedIn = state.frozenReport(report.name, over: period)
        .map { ($0, state.differences(from: $0)) }
    } else {
      picture = nil
      handedIn = nil
    }
  }
}
