/// The reports there are, in the order in which they are listed; each has a file in this folder.
public enum ReportName: String, CaseIterable, Sendable, ValueConvertible {
  case overview, funnel, outcomes, dose, target
  case attendance, seats, calls, survey, selfrating
  case referrals, waiting, partners, municipalities, caseload
  case modules, thresholds, competences, steps, hours, outreach, costs, evaluation
  // The European Social Fund; see `Esf`.
  case esf, esf2014
}

extension State {
  /// The report `name` over `period`, as things are known on `today`.
  public func report(_ name: ReportName, over period: ReportPeriod, on today: Day) -> Report {
    let figures = Figures(self, over: period, on: today)
    return switch name {
    case .overview: figures.overview()
    case .funnel: figures.funnel()
    case .outcomes: figures.outcomesReport()
    case .dose: figures.dose()
    case .target: figures.target()
    case .attendance: figures.attendance()
    case .seats: figures.seats()
    case .calls: figures.callRound()
    case .survey: figures.survey()
    case .selfrating: figures.selfRating()
    case .referrals: figures.referralSources()
    case .waiting: figures.waiting()
    case .partners: figures.partners()
    case .municipalities: figures.municipalities()
    case .caseload: figures.caseload()
    case .modules: figures.modules()
    case .thresholds: figures.thresholds()
    case .competences: figures.competences()
    case .steps: figures.steps()
    case .hours: figures.hours()
    case .outreach: figures.outreach()
    case .costs: figures.costsReport()
    case .evaluation: figures.evaluation()
    case .esf, .esf2014: EsfFigures(self, over: period, on: today).report(name)
    }
  }
}
