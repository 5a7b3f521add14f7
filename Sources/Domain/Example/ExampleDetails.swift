extension ExamplePlayer {
  /// Who the person is. Not everyone is asked everything, and not everyone wants to answer.
  mutating func tellDetails(_ life: ExampleLife) throws {
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
    entries += ExampleFund.details(of: life, on: today)
    if !declined.isEmpty { entries.append(.set(.declined, declined.map(\.name))) }
    let line = Proposal(
      .personDetailed, of: life.person, data: Fields(entries.compactMap(\.self)))
    try perform(Deed([line]), by: life.worker, on: life.device)
  }

  mutating func tellLanguages(_ life: ExampleLife) throws {
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

  mutating func tellStatuses(_ life: ExampleLife) throws {
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
    guard let entries = ExampleFund.jobseeker(life, on: today) else { return }
    let line = Proposal(.statusHeld, of: life.person, data: Fields(entries.compactMap(\.self)))
    try perform(Deed([line]), by: life.worker, on: life.device)
  }
}
