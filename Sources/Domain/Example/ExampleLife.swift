/// The way of one person through a project, with the day of each step.
struct ExampleLife {
  let profile: ExampleProfile
  let project: Int
  let programme: ProgrammeID
  let milestone: ExampleMilestone
  let days: [ExampleMilestone: Day]
  /// Who of the team follows this person up.
  let worker: Handle
  let device: Int
  /// The last day on which something of this life is told.
  let end: Day
  /// Which of the lives it is; some things happen to every so many people.
  let number: Int

  var person: PersonID { profile.id }

  /// False for what has to do with children where there are none.
  func concerns(_ domains: String) -> Bool {
    profile.hasChildren || !domains.contains(LifeDomain.childcare.rawValue)
  }

  /// The day on which the person came to `milestone`; nil where that lies ahead.
  func day(_ milestone: ExampleMilestone) -> Day? { days[milestone] }

  /// The days on which the person is followed up: from the first talk to the outcome.
  var guided: ClosedRange<Day>? {
    guard let first = day(.contacted) else { return nil }
    return first...max(first, day(.outcome) ?? end)
  }
}

extension ExamplePlayer {
  /// Everyone who comes to the projects, each with a life of their own.
  mutating func planLives() {
    for number in 0..<plan.people - doubles - unknown {
      let (milestone, project) = ExampleMilestone.place(of: number, among: plan.people)
      live(number, to: milestone, in: projects.indices.contains(project) ? project : 0, plan.today)
    }
    let earlier = projects.indices.dropFirst(5)
    for (place, index) in earlier.enumerated() {
      let end = min(plan.today, projects[index].start + 300)
      for guest in 0..<ExamplePlan.newcomers {
        let milestone: ExampleMilestone = guest % 3 == 0 ? .attending : .fourWeeks
        live(plan.people + place * ExamplePlan.newcomers + guest, to: milestone, in: index, end)
      }
    }
  }

  /// Puts a whole life on the agenda, as it is on `end`.
  private mutating func live(
    _ number: Int, to milestone: ExampleMilestone, in project: Int, _ end: Day
  ) {
    let days = wayDays(to: milestone, from: projects[project].start, to: end)
    let profile = freshProfile(in: project, on: days[.referred] ?? end)
    let life = ExampleLife(
      profile: profile, project: project, programme: projects[project].programme,
      milestone: milestone, days: days, worker: colleague(in: project),
      device: projects[project].device, end: end, number: number)
    takePlace(life)
    planIntake(of: life)
    planGuidance(of: life)
    planGoals(of: life)
    planHandoffs(of: life)
    planOutcome(of: life)
    planCircle(of: life)
    planAnswers(of: life)
    if number < doubles { planDouble(of: life) }
  }

  /// The day of each step: counted back from the last, and drawn together where the project began
  /// too late for the usual time.
  private mutating func wayDays(
    to milestone: ExampleMilestone, from start: Day, to end: Day
  ) -> [ExampleMilestone: Day] {
    let longest = max(1, (end - start) * (milestone == .attending ? 2 : 1) / 3)
    let ago = milestone.ago
    let since = random.number(min(ago.lowerBound, longest)...min(ago.upperBound, longest))
    let arrival = end - since
    let way = milestone.way
    let gaps = way.dropFirst().map { random.number($0.gap) }
    let fixed = zip(way.dropFirst(), gaps).filter { $0.0.isFixed }.map(\.1).reduce(0, +)
    let usual = max(1, gaps.reduce(0, +) - fixed)
    let room = max(way.count, min(usual, arrival - fixed - (start - 36)))
    var day = arrival
    var days = [milestone: arrival]
    for (index, gap) in gaps.enumerated().reversed() {
      day = day - (way[index + 1].isFixed ? gap : max(1, gap * room / usual))
      days[way[index]] = day
    }
    return days
  }

  /// The life of a participant in the sessions.
  private mutating func takePlace(_ life: ExampleLife) {
    guard let enrolled = life.day(.enrolled), life.milestone != .waiting else { return }
    let first = life.milestone == .enrolled ? plan.today + 1 : enrolled
    projects[life.project].members.append(
      ExampleMember(
        person: life.person, from: first, until: life.day(.outcome).map { $0 + 25 },
        forms: formsDrawing(life)))
    if life.milestone == .attending, life.number % 5 == 0, missed.count < 4 {
      missed.insert(life.person)
    }
  }

  /// In a project of many kinds of session nobody comes to all of them.
  private mutating func formsDrawing(_ life: ExampleLife) -> [SessionForm] {
    guard projects[life.project].template.id == "zora-jobateliers" else { return [] }
    var forms: [SessionForm] = [.jobAtelier, .information]
    if life.profile.dutch != nil { forms.append(.languagePractice) }
    if life.profile.speaksLittleDutch || random.chance(20) { forms.append(.bikeLesson) }
    forms += [.dialogueTable, .employerVisit, .bystanderTraining].filter { _ in random.chance(75) }
    return forms
  }
}

extension ExampleMilestone {
  /// True where the time is set by a rule and not by people.
  fileprivate var isFixed: Bool { self == .fourWeeks || self == .sixMonths }
}
