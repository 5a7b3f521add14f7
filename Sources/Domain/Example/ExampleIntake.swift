extension ExamplePlayer {
  /// From the day someone is sent here to the day they take part.
  mutating func planIntake(of life: ExampleLife) {
    if let day = life.day(.referred) {
      planWork(near: day, at: 9 * 60 + 10) { try $0.receive(life) }
    }
    if let day = life.day(.contacted) {
      planWork(near: day, at: 10 * 60) { try $0.meet(life) }
    }
    if let day = life.day(.enrolled) {
      planWork(near: day, at: 11 * 60) { try $0.enrol(life) }
    }
  }

  /// Someone sends a person here: name and number are taken down.
  private mutating func receive(_ life: ExampleLife) throws {
    let profile = life.profile
    var person = Deed.NewPerson(id: profile.id, name: profile.name)
    person.phone = profile.phone
    person.email = profile.email
    person.language = profile.language
    person.municipality = profile.municipality
    person.needsInterpreter = profile.needsInterpreter
    try perform(.register(person), by: life.worker, on: life.device)
    people.append(profile.id)
    let partners = partners(of: life).filter { $0.does == .referrer || $0.does == .welfare }
    let partner = random.chance(60) ? random.one(of: partners)?.id : nil
    try perform(
      Deed(
        .referralReceived, of: life.person, .set(.referral, freshID()),
        .set(.programme, life.programme), .set(.partner, partner),
        .set(.referredBy, partner == nil ? text(.referrers) : nil)),
      by: life.worker, on: life.device)
    if life.milestone == .referred { try planFirstTalk(life) }
  }

  /// The first talk: what someone is good at comes first, then who they are.
  private mutating func meet(_ life: ExampleLife) throws {
    try perform(
      Deed(.personAssigned, of: life.person, .set(.staff, life.worker)), by: life.worker,
      on: life.device)
    for _ in 0..<random.number(1...2) { try noteStrength(of: life) }
    try perform(
      Deed(
        .contactNoted, of: life.person, .set(.contact, freshID()), .set(.way, ContactForm.talk),
        .set(.minutes, random.number(7...14) * 5), .set(.staff, life.worker),
        .set(.programme, life.programme), .set(.domains, [LifeDomain.work]),
        .set(.interpreter, life.profile.needsInterpreter ? true : nil),
        .set(.text, words[.contacts, for: "intake"].randomElement(using: &random)?.last)),
      by: life.worker, on: life.device)
    try tellDetails(life)
    try tellLanguages(life)
    try tellStatuses(life)
  }

  mutating func noteStrength(of life: ExampleLife) throws {
    try perform(
      Deed(
        .strengthNoted, of: life.person, .set(.strength, freshID()), .set(.text, text(.strengths))),
      by: life.worker, on: life.device)
  }

  private mutating func enrol(_ life: ExampleLife) throws {
    try perform(
      Deed(.enrolmentStarted, of: life.person, .set(.programme, life.programme)),
      by: life.worker, on: life.device)
    try perform(
      Deed(
        .enrolmentDetailed, of: life.person, .set(.programme, life.programme),
        .set(.text, text(.enrolments))),
      by: life.worker, on: life.device)
    if life.number % 5 == 4 {
      try perform(
        Deed(
          .consentGiven, of: life.person, .set(.consent, freshID()),
          .set(.purpose, random.one(of: [.photo, .research, .contact] as [ConsentPurpose])),
          .set(.ground, ConsentGround.consent)),
        by: life.worker, on: life.device)
    }
    if life.milestone == .waiting {
      planWork(near: plan.today - 1, at: 10 * 60 + 30) { try $0.waitForSeat(life) }
    }
  }

  /// Waits for a seat at the next sessions, all of which are full.
  private mutating func waitForSeat(_ life: ExampleLife) throws {
    let next = state.sessions(from: plan.today, to: plan.today + 14).filter { session in
      session.programme == life.programme && session.capacity == 10 && !session.isCancelled
    }
    for session in next.prefix(2) {
      try fillSeats(of: session)
      guard state.freeSeats(at: session) ?? 1 <= 0,
        isOpen(session, to: life.person, of: life.project)
      else { continue }
      try perform(
        Deed(
          .seatWaitlisted, of: life.person, .set(.session, session.id),
          .set(.since, life.day(.waiting))),
        by: life.worker, on: life.device)
    }
  }
}
