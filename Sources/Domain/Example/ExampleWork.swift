extension ExamplePlayer {
  /// Vacancies kept free, and the gebruikers of wijk-werken with the hours worked for them.
  mutating func planJobs() {
    for row in words[.vacancies] {
      let ago = random.number(10...60)
      planWork(near: plan.today - ago, at: 9 * 60 + 50) { try $0.reserve(row) }
    }
    guard let index = projects.firstIndex(where: { $0.template.id == Self.districtWork }) else {
      return
    }
    let start = projects[index].start
    for row in words[.taskGivers] {
      planWork(near: start + random.number(0...40), at: 9 * 60 + 55) { try $0.welcome(row, index) }
    }
    for (place, member) in projects[index].members.enumerated() {
      planHours(of: member, index, isFull: place % 8 == 3)
    }
  }

  static var districtWork: String { "wijk-werken-zuiderkempen" }

  private mutating func reserve(_ row: [String]) throws {
    guard state.partner(row[1]) != nil else { return }
    try perform(
      Deed(
        .vacancyReserved, .set(.vacancy, row[0]), .set(.partner, row[1]), .set(.name, row[2]),
        .set(.municipality, row[3]), .set(.places, Int(row[4])),
        .set(.until, Int(row[5]).map { plan.today + $0 }), .set(.note, row[6])),
      by: projects[0].lead, on: 0)
  }

  private mutating func welcome(_ row: [String], _ index: Int) throws {
    try perform(
      Deed(
        .taskGiverAdded, .set(.taskGiver, row[0]), .set(.name, row[1]), .set(.activity, row[2]),
        .set(.municipality, row[3]), .set(.phone, freshPhone()),
        .set(.email, "\(row[0])@voorbeeld.example")),
      by: projects[index].lead, on: projects[index].device)
  }

  /// Half a day to a day a week for one gebruiker; one in eight works as much as is allowed.
  private mutating func planHours(of member: ExampleMember, _ index: Int, isFull: Bool) {
    let giver = self.row(.taskGivers)
    let begin = max(member.from + 7, projects[index].start + 45)
    let end = min((member.until ?? plan.today + 25) - 25, plan.today)
    guard begin < end else { return }
    let person = member.person
    // Later in the day than the intake: after a closure much falls on one day.
    planWork(near: begin, at: 15 * 60 + 50) { try $0.begin(person, with: giver, index) }
    for day in stride(from: begin.number, to: end.number, by: isFull ? 3 : 7) {
      guard random.chance(90) else { continue }
      let minutes = isFull ? random.number(20...24) * 15 : random.number(10...22) * 15
      planWork(near: Day(number: day), at: 17 * 60 + 20) {
        try $0.noteHours(of: person, minutes, for: giver[0], index)
      }
    }
    let visit = begin + random.number(20...60)
    guard visit < end else { return }
    planWork(near: visit, at: 15 * 60 + 55) {
      try $0.visit(person, at: giver, index, .workVisit)
    }
  }

  /// The first hours someone goes along, to the gebruiker.
  private mutating func begin(_ person: PersonID, with giver: [String], _ index: Int) throws {
    try visit(person, at: giver, index, .taskStart)
  }

  private mutating func visit(
    _ person: PersonID, at giver: [String], _ index: Int, _ way: ContactForm
  ) throws {
    let worker = colleague(in: index)
    try perform(
      Deed(
        .contactNoted, of: person, .set(.contact, freshID()), .set(.way, way),
        .set(.minutes, random.number(3...8) * 15), .set(.staff, worker),
        .set(.programme, projects[index].programme), .set(.domains, [LifeDomain.work]),
        .set(.accompanied, true), .set(.text, "\(giver[1]): \(text(.activities))")),
      by: worker, on: projects[index].device)
  }

  private mutating func noteHours(
    of person: PersonID, _ minutes: Int, for giver: String, _ index: Int
  ) throws {
    guard let taskGiver = state.taskGiver(giver), state.person(person) != nil else { return }
    try perform(
      Deed(
        .hoursWorked, of: person, .set(.hours, freshID()), .set(.minutes, minutes),
        .set(.taskGiver, giver), .set(.activity, taskGiver.activity),
        .set(.programme, projects[index].programme)),
      by: projects[index].lead, on: projects[index].device)
  }
}
