extension ExamplePlayer {
  /// The project that claims from a fund.
  private static var claimant: String { "mobiel-arbeidsteam-gent" }

  /// So many days after its first a project hands in a claim over what lies behind it, and so many
  /// days later it asks again what was not known then.
  private static var claiming: (after: Int, askingAfter: Int) { (150, 14) }

  /// Puts on the agenda that the figures for the European Social Fund are handed in. No chance has a
  /// part in it, so that all else of the example stays as it is.
  mutating func planClaim() {
    guard let index = claimingProject else { return }
    let day = projects[index].start + Self.claiming.after
    planWork(near: day, at: 18 * 60) { try $0.claim(index) }
  }

  private mutating func claim(_ index: Int) throws {
    let project = projects[index]
    let fund = state.funders(of: project.programme).first { $0.id == "\(project.programme).esf" }
    let deed = state.freezing(
      .esf, over: ReportPeriod(programme: project.programme), reference: fund?.reference,
      as: "\(project.programme).esf-\(today.compactText)", on: today)
    try perform(deed, by: project.lead, on: project.device)
  }

  /// Some of those who were counted say later what nobody had asked at the first talk.
  mutating func planAnswers(of life: ExampleLife) {
    guard life.project == claimingProject, let day = life.day(.enrolled),
      ExampleFund.isAskedAgain(life)
    else { return }
    let claimed = projects[life.project].start + Self.claiming.after
    guard day < claimed else { return }
    planWork(near: claimed + Self.claiming.askingAfter, at: 18 * 60 + 5) { try $0.complete(life) }
  }

  private mutating func complete(_ life: ExampleLife) throws {
    let asked = ExampleFund.details(of: life, on: today, asking: 100).compactMap(\.self)
    let notAsked = State.fundFields.filter {
      if case .notAsked = state.answer($0, of: life.person) { true } else { false }
    }
    let open = asked.filter { entry in notAsked.contains { $0.name == entry.name } }
    guard !open.isEmpty else { return }
    let line = Proposal(.personDetailed, of: life.person, data: Fields(open))
    try perform(Deed([line]), by: life.worker, on: life.device)
  }

  private var claimingProject: Int? {
    projects.firstIndex { $0.template.id == Self.claimant }
  }
}
