/// How long and how often people took part, for research.
struct ResearchTracks {
  /// Who takes part, in the order of their ids.
  let people: [PersonID]
  private let figures: Figures
  private let outcomes: [PersonID: [Outcome]]

  init(_ state: State, of programme: ProgrammeID?, on day: Day) {
    let figures = Figures(state, over: ReportPeriod(programme: programme), on: day)
    self.figures = figures
    outcomes = Dictionary(grouping: figures.allOutcomes, by: \.person)
    let enrolled = Set(figures.allEnrolments.map(\.person))
    people = state.people.map(\.id).filter { programme == nil || enrolled.contains($0) }
  }

  func row(
    of person: PersonID, _ traits: [TraitValue], as pseudonym: String
  ) -> ResearchSheet.Row {
    ResearchSheet.Row(
      pseudonym: pseudonym, traits: traits,
      sessions: figures.visits(of: person, in: figures.programmes).count { $0 <= figures.end },
      weeks: days(of: person).map { $0 / 7 },
      outcome: outcomes[person]?.last?.result,
      waiting: waiting(of: person).map { $0 / 7 })
  }

  private func enrolments(of person: PersonID) -> [Enrolment] {
    figures.state.enrolments(of: person).filter {
      figures.counts($0.programme) && $0.since.map { $0 <= figures.end } ?? false
    }
  }

  /// From the first enrolment to the end of the last, or to today where one goes on.
  private func days(of person: PersonID) -> Int? {
    let enrolments = enrolments(of: person)
    guard let first = enrolments.compactMap(\.since).min() else { return nil }
    let last = enrolments.map { min($0.until ?? figures.end, figures.end) }.max()
    return last.map { max(0, $0 - first) }
  }

  private func waiting(of person: PersonID) -> Int? {
    let referrals = figures.state.referrals(of: person).filter {
      figures.counts($0.programme, of: person)
    }
    guard let on = referrals.compactMap(\.on).min(), on <= figures.end else { return nil }
    let helped =
      figures.talks(with: person) + figures.visits(of: person, in: figures.programmes)
      + enrolments(of: person).compactMap(\.since)
    return (helped.filter { $0 >= on }.min().map { min($0, figures.end) } ?? figures.end) - on
  }
}
