/// A project in an example, with all who have a part in it.
struct ExampleProject {
  let template: Template
  let programme: ProgrammeID
  let start: Day
  let device: Int
  /// Who work on it; the first leads it.
  let team: [Handle]
  /// Who takes part, and from which day to which.
  var members: [ExampleMember] = []

  var lead: Handle { team.first ?? "walter" }
}

/// Someone who takes part in the sessions of a project.
struct ExampleMember {
  let person: PersonID
  let from: Day
  var until: Day?
  /// The kinds of session that draw this person; empty for all.
  let forms: [SessionForm]

  func takesPart(in session: Session, on day: Day) -> Bool {
    guard let held = session.day, from <= held, until.map({ held <= $0 }) ?? true else {
      return false
    }
    return forms.isEmpty || session.form.map(forms.contains) ?? true
  }
}

extension ExamplePlayer {
  /// How many weeks ago each project began, and on which day of the week its first session is.
  private var beginnings: [(template: String, weeks: Int, day: Day)] {
    let live = isWorkday(plan.today) ? plan.today : workday(after: plan.today)
    let next = workday(after: live)
    let later = workday(after: next)
    let monday = plan.today - plan.today.weekday
    return [
      ("mechelen-pilot", 9, live), ("samen-op-zoek-naar-werk", 38, next),
      ("zora-jobateliers", 39, monday), ("mobiel-arbeidsteam-gent", 38, later),
      ("wijk-werken-zuiderkempen", 40, monday + 3),
    ]
  }

  /// Puts the projects on the agenda: each is laid down six weeks ahead. Earlier runs of the pilot
  /// are only there where many lines were asked for.
  mutating func planProjects() {
    let all = beginnings
    for begin in all { add(begin.template, from: begin.day - 7 * begin.weeks) }
    let earlier = plan.earlierRuns
    let spacing = max(1, min(126, 5 * 365 / max(1, earlier)))
    for number in 0..<earlier {
      add(all[0].template, from: all[0].day - 7 * all[0].weeks - (number + 1) * spacing)
    }
    guard let first = projects.map(\.start).min() else { return }
    plan(on: workday(upTo: first - 43), at: 9 * 60) { try $0.noteClosures() }
    for index in projects.indices {
      let day = workday(upTo: projects[index].start - 40)
      plan(on: day, at: 9 * 60 + 5) { try $0.layDown(index) }
    }
  }

  private mutating func add(_ name: String, from start: Day) {
    guard let template = example.templates.first(where: { $0.id == name }) else { return }
    projects.append(
      ExampleProject(
        template: template, programme: "\(name)-\(start.compactText)", start: start,
        device: projects.count, team: team(of: name)))
  }

  /// Lays the project down, with who pays for it and what it is to reach.
  private mutating func layDown(_ index: Int) throws {
    let project = projects[index]
    let deed = try Deed.layDown(project.template, from: project.start, in: state)
    try perform(deed, by: project.lead, on: project.device)
    try settle(index)
    for line in deed.proposals where line.kind == .sessionPlanned {
      if let id = line.text(.session) { try prepare(id, of: index) }
    }
    if isWeekendLook, project.template.id == "zora-jobateliers" { try openDoor(index) }
  }

  /// What the team agrees on before it begins.
  private mutating func settle(_ index: Int) throws {
    let project = projects[index]
    try perform(
      Deed(
        .programmeChanged, .set(.programme, project.programme),
        .set(.municipalities, municipalities(of: index)), .set(.silentAfter, 60)),
      by: project.lead, on: project.device)
    try agreeOnMoney(index)
    try introducePartners(of: index)
    try addPlaces(of: index)
  }

  /// Where the people of a project live.
  func municipalities(of index: Int) -> [String] {
    words[.municipalities, for: projects[index].template.id].first.map {
      ExampleWords.list($0[0])
    } ?? ["Mechelen"]
  }

  private mutating func introducePartners(of index: Int) throws {
    let project = projects[index]
    for row in words[.partners, for: project.template.id] {
      // A partner of several projects was introduced by the first.
      guard row.count > 1 else { continue }
      try perform(
        Deed(
          .partnerAdded, .set(.partner, row[0]), .set(.name, row[1]),
          .set(.does, PartnerRole(rawValue: row[2])), .set(.contactPerson, row[3]),
          .set(.phone, freshPhone()), .set(.email, "\(row[0])@voorbeeld.example"),
          .set(.usualWait, Int(row[4])), .set(.fromAge, Int(row[5])), .set(.toAge, Int(row[6])),
          .set(.dutch, LanguageLevel(rawValue: row[7])),
          .set(.conditions, row[8].isEmpty ? nil : row[8])),
        by: project.lead, on: project.device)
    }
  }

  /// The places where people are met; of one of them the address is set right.
  private mutating func addPlaces(of index: Int) throws {
    let project = projects[index]
    for row in words[.places, for: project.template.id] {
      let isThere = state.place(row[0]) != nil
      try perform(
        Deed(
          isThere ? .placeChanged : .placeAdded, .set(.place, row[0]), .set(.name, row[1]),
          .set(.setting, Setting(rawValue: row[2])), .set(.placeKind, PlaceKind(rawValue: row[3])),
          .set(.municipality, row[4].isEmpty ? nil : row[4]),
          .set(.address, row[5].isEmpty ? nil : row[5])),
        by: project.lead, on: project.device)
    }
  }

  /// True where one looks on a day off that is no holiday: then the open door is today.
  var isWeekendLook: Bool { plan.today.weekday > 4 && Holiday(on: plan.today) == nil }

  /// In a weekend there is an open door, so that something happens today.
  private mutating func openDoor(_ index: Int) throws {
    let project = projects[index]
    let id = "\(project.programme).opendeur-\(plan.today.compactText)"
    try perform(
      Deed(
        .sessionPlanned, .set(.session, id), .set(.day, plan.today), .set(.start, "10:00"),
        .set(.end, "13:00"), .set(.programme, project.programme),
        .set(.form, SessionForm.information), .set(.theme, "Open deur: werk en opleiding"),
        .set(.place, "buurthuis"), .set(.capacity, 10), .set(.facilitator, project.lead)),
      by: project.lead, on: project.device)
    try prepare(id, of: index)
  }
}
