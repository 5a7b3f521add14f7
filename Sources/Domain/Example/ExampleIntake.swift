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
    let partners = state.partners.filter { $0.does == .referrer || $0.does == .welfare }
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

  /// Who the person is. Not everyone is asked everything, and not everyone wants to answer.
  private mutating func tellDetails(_ life: ExampleLife) throws {
    let profile = life.profile
    var entries: [Fields.Entry?] = [
      .set(.birthDate, profile.birthDate), .set(.gender, profile.gender),
      .set(.address, "\(profile.address), \(profile.municipality)"), .set(.origin, profile.origin),
      .set(.inBelgiumSince, profile.inBelgiumSince), .set(.schooling, profile.schooling),
      .set(.household, profile.household),
      .set(
        .fileReference, "\(random.chance(50) ? "VDAB" : "OCMW") \(random.number(10000...99999))"),
    ]
    let sensitive: [Field] = [.origin, .income, .household, .schooling, .address, .gender]
    let declined = sensitive.filter { _ in random.chance(8) }
    entries.removeAll { entry in
      declined.contains { $0.name == entry?.name }
        || (entry?.name != Field.birthDate.name && random.chance(10))
    }
    if !declined.isEmpty { entries.append(.set(.declined, declined.map(\.name))) }
    let line = Proposal(
      .personDetailed, of: life.person, data: Fields(entries.compactMap(\.self)))
    try perform(Deed([line]), by: life.worker, on: life.device)
  }

  private mutating func tellLanguages(_ life: ExampleLife) throws {
    let profile = life.profile
    var lines = [
      Proposal(
        .languageKnown, of: life.person, .set(.language, profile.tongue), .set(.mother, true))
    ]
    if let dutch = profile.dutch { lines.append(level(of: "nl", dutch, life)) }
    for other in profile.others where other != profile.tongue {
      lines.append(level(of: other, random.one(of: [.b1, .b2, .c1]) ?? .b1, life))
    }
    try perform(Deed(lines), by: life.worker, on: life.device)
  }

  /// People understand more than they write.
  private func level(of language: String, _ level: LanguageLevel, _ life: ExampleLife) -> Proposal {
    let all = LanguageLevel.allCases
    let lower = all[max(0, level.step - 1)]
    let higher = all[min(all.count - 1, level.step + 1)]
    return Proposal(
      .languageKnown, of: life.person, .set(.language, language), .set(.listening, higher),
      .set(.speaking, level), .set(.reading, level), .set(.writing, lower))
  }

  private mutating func tellStatuses(_ life: ExampleLife) throws {
    for status in life.profile.statuses {
      let since = today - random.number(30...330)
      let arrived = life.profile.inBelgiumSince ?? since
      try perform(
        Deed(
          .statusHeld, of: life.person, .set(.statusId, freshID()), .set(.standsAs, status),
          .set(.since, max(since, arrived)),
          .set(.until, status == .article60 ? today + random.number(60...400) : nil)),
        by: life.worker, on: life.device)
    }
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
    if life.milestone == .waiting {
      planWork(near: plan.today - 1, at: 10 * 60 + 30) { try $0.waitForSeat(life) }
    }
  }

  /// Waits for a seat at the next sessions, all of which are full.
  private mutating func waitForSeat(_ life: ExampleLife) throws {
    let full = state.sessions(from: plan.today, to: plan.today + 16).filter { session in
      session.programme == life.programme && !session.isCancelled
        && (state.freeSeats(at: session) ?? 1) <= 0
    }
    for session in full.prefix(2) {
      try perform(
        Deed(
          .seatWaitlisted, of: life.person, .set(.session, session.id),
          .set(.since, life.day(.waiting))),
        by: life.worker, on: life.device)
    }
  }
}
