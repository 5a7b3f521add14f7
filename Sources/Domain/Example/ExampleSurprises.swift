extension ExamplePlayer {
  /// What nobody had planned: a session that is called off, one that is moved, a room that turns out
  /// to be small, someone who was registered twice.
  mutating func planSurprises() {
    guard let first = projects.firstIndex(where: { $0.template.id == "zora-jobateliers" }) else {
      return
    }
    planWork(near: plan.today - 41, at: 8 * 60 + 35) { try $0.callOff(first) }
    planWork(near: plan.today - 2, at: 16 * 60 + 50) { try $0.move(first) }
    planWork(near: plan.today - 1, at: 16 * 60 + 55) { try $0.shrinkRoom() }
    planWork(near: plan.today - 20, at: 16 * 60 + 15) { try $0.mistake(first) }
    for (number, row) in words[.unknown].prefix(unknown).enumerated() {
      let day = plan.today - 50 + number * 14
      planWork(near: day, at: 17 * 60 + 40) { try $0.meetUnknown(row) }
    }
  }

  /// The next session for practising Dutch does not take place.
  private mutating func callOff(_ index: Int) throws {
    let next = upcoming(.languagePractice, of: index).first
    guard let next else { return }
    try perform(
      Deed(
        .sessionCancelled, .set(.session, next.id), .set(.reason, text(.cancellations))),
      by: projects[index].lead, on: projects[index].device)
  }

  /// The next job atelier for adults is a day later; those who signed up are to be called.
  private mutating func move(_ index: Int) throws {
    let all = upcoming(.jobAtelier, of: index)
    guard let next = all.first(where: { $0.day.map { $0 > plan.today + 1 } ?? false }),
      let day = next.day
    else { return }
    try perform(
      Deed(
        .sessionChanged, .set(.session, next.id), .set(.day, workday(after: day)),
        .set(.reason, "De zaal is die dag nodig voor de bloedinzameling")),
      by: projects[index].lead, on: projects[index].device)
  }

  private func upcoming(_ form: SessionForm, of index: Int) -> [Session] {
    state.sessions(from: today + 1, to: today + 60).filter {
      $0.form == form && $0.programme == projects[index].programme && !$0.isCancelled
    }
  }

  /// A session of next week gets a smaller room than there are people.
  private mutating func shrinkRoom() throws {
    let next = state.sessions(from: plan.today + 4, to: plan.today + 20).first { session in
      session.capacity == 10 && (state.freeSeats(at: session) ?? 1) <= 0
    }
    guard let next else { return }
    try perform(
      Deed(
        .sessionChanged, .set(.session, next.id), .set(.capacity, 9),
        .set(.note, "De grote zaal is bezet; we zitten in de keuken")),
      by: projects[0].lead, on: 0)
  }

  /// A talk is noted with the wrong person, and taken back.
  private mutating func mistake(_ index: Int) throws {
    guard let person = random.one(of: people) else { return }
    let project = projects[index]
    try noteContact(with: person, by: project.lead, on: project.device)
    let talks = state.lines(of: person).filter { $0.kind == EventKind.contactNoted.name }
    guard let last = talks.last else { return }
    try perform(
      Deed.undo(DoneDeed(events: [last])), by: project.lead, on: project.device)
  }

  /// Someone met outside whose name nobody knows; one of them says it later.
  private mutating func meetUnknown(_ row: [String]) throws {
    guard let index = projects.firstIndex(where: { $0.template.id == "mobiel-arbeidsteam-gent" })
    else { return }
    let id = "p" + Identifier.fresh(length: 9, using: &random)
    let worker = colleague(in: index)
    let device = projects[index].device
    try perform(.register(Deed.NewPerson(id: id, name: row[0])), by: worker, on: device)
    try perform(
      Deed(
        .contactNoted, of: id, .set(.contact, freshID()), .set(.way, ContactForm.outreach),
        .set(.minutes, 10), .set(.staff, worker), .set(.programme, projects[index].programme),
        .set(.text, row[1])),
      by: worker, on: device)
    guard row.count > 2 else { return }
    planWork(near: today + 6, at: 17 * 60 + 45) {
      try $0.perform(
        Deed(.personChanged, of: id, .set(.name, row[2]), .set(.phone, $0.freshPhone())),
        by: worker, on: device)
    }
  }

  /// How many people are met whose name nobody knows.
  var unknown: Int { min(words[.unknown].count, plan.people / 40) }

  /// How many people are registered twice.
  var doubles: Int { plan.people / 50 }

  /// A colleague registers someone who is there already, by a name that is typed otherwise.
  mutating func planDouble(of life: ExampleLife) {
    guard let first = life.day(.referred) else { return }
    let day = min(first + random.number(2...8), plan.today - 1)
    let worker = colleague(in: life.project)
    planWork(near: day, at: 16 * 60 + 10) {
      let id = "p" + Identifier.fresh(length: 9, using: &$0.random)
      let parts = life.profile.name.split(separator: " ")
      let turned = (parts.dropFirst() + parts.prefix(1)).joined(separator: " ")
      var person = Deed.NewPerson(id: id, name: turned)
      person.phone = life.profile.phone
      person.municipality = life.profile.municipality
      try $0.perform(.register(person), by: worker, on: life.device + 1)
      $0.people.append(id)
    }
  }
}
