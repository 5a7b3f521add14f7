/// What reports are worked out from: a state, a period and a day, with what all of them ask for.
///
/// Days are those the data carry, never the clock of a laptop. What names no project belongs to the
/// projects its person was referred to or enrolled in.
struct Figures {
  let state: State
  let period: ReportPeriod
  /// The last day that is known: today, or the end of the period where that is earlier.
  let end: Day
  /// The projects that count; nil for all, and for what belongs to none.
  let programmes: Set<ProgrammeID>?
  private let linked: Set<PersonID>

  init(_ state: State, over period: ReportPeriod, on today: Day) {
    self.state = state
    self.period = period
    end = period.to.map { min($0, today) } ?? today
    let programmes = period.programme.map { state.programmesBelow($0) }
    self.programmes = programmes
    let joined = state.entities(.enrolment).filter { programmes?.contains($0.id.key) ?? true }
    let referred = state.entities(.referral).filter { referral in
      programmes.map { $0.contains(referral.text(.programme) ?? "") } ?? true
    }
    linked = Set((joined + referred).compactMap(\.id.person))
  }

  /// The same for another project.
  func narrowed(to programme: ProgrammeID) -> Figures {
    Figures(
      state, over: ReportPeriod(programme: programme, from: period.from, to: period.to), on: end)
  }

  /// True where `day` lies in the period and is known already.
  func holds(_ day: Day?) -> Bool { period.holds(day) && day.map { $0 <= end } ?? true }

  /// True where something of this project, or else of this person, counts.
  func counts(_ programme: ProgrammeID?, of person: PersonID? = nil) -> Bool {
    guard let programmes else { return true }
    if let programme { return programmes.contains(programme) }
    return person.map(linked.contains) ?? false
  }

  /// How many people these are; each counts once.
  func people(_ people: some Sequence<PersonID>) -> Figure { .number(Set(people).count) }

  /// The people that things of this type are about, in the order of their ids.
  func owners(of type: EntityType) -> [PersonID] {
    Set(state.entities(type).compactMap(\.id.person)).sorted()
  }
}
