// What is known of a person's traits, each from as it is to ever wider. The last rung, where it is not
// told at all, is the same for all and stands with the climbing.

extension State {
  /// What is told of the trait, the finest first.
  func rungs(of trait: Trait, _ person: PersonID, on day: Day) -> [TraitValue] {
    switch trait {
    case .municipality: [self.person(person)?.municipality.map { .place($0) } ?? .unknown]
    case .motherTongue: [motherTongue(of: person)]
    case .schooling: schooling(of: person)
    case .arrival: [arrivalWord(of: person, on: day)]
    case .dutch: dutch(of: person)
    case .age: ages(of: person, on: day)
    case .gender: [details(of: person)?.gender.map { .choice($0.rawValue, .gender) } ?? .unknown]
    }
  }

  private func motherTongue(of person: PersonID) -> TraitValue {
    let mothers = languages(of: person).filter(\.isMother).map(\.code)
    if mothers.isEmpty { return .unknown }
    if mothers.contains("nl") { return .word(.dutch) }
    let isEuropean = mothers.contains(where: LanguagesOfTheUnion.codes.contains)
    return .word(isEuropean ? .european : .elsewhere)
  }

  private func schooling(of person: PersonID) -> [TraitValue] {
    guard let schooling = details(of: person)?.schooling else { return [.unknown, .unknown] }
    return [
      .choice(schooling.rawValue, .schooling),
      .word(schooling.isShort ? .shortSchooled : .longerSchooled),
    ]
  }

  private func arrivalWord(of person: PersonID, on day: Day) -> TraitValue {
    switch arrival(of: person, on: day) {
    case .newcomer: .word(.newcomer)
    case .longSettled: .word(.longSettled)
    case .notAsked: .word(.fromHere)
    case .notKnown: .unknown
    }
  }

  /// Who grew up with Dutch and was not asked how far they are is taken to be far.
  private func dutch(of person: PersonID) -> [TraitValue] {
    let known = languages(of: person).first { $0.code == "nl" }
    guard let known, let level = known.lowest ?? (known.isMother ? .c2 : nil) else {
      return [.unknown, .unknown]
    }
    switch level {
    case .alfa: return [.band("alfa"), .band("alfa-A2")]
    case .a1, .a2: return [.band("A1-A2"), .band("alfa-A2")]
    case .b1, .b2: return [.band("B1-B2"), .band("B1-C2")]
    case .c1, .c2: return [.band("C1-C2"), .band("B1-C2")]
    }
  }

  private func ages(of person: PersonID, on day: Day) -> [TraitValue] {
    guard let age = age(of: person, on: day) else { return [.unknown, .unknown] }
    switch age {
    case ..<25: return [.band("0-24"), .band("0-34")]
    case ..<35: return [.band("25-34"), .band("0-34")]
    case ..<45: return [.band("35-44"), .band("35+")]
    case ..<55: return [.band("45-54"), .band("35+")]
    default: return [.band("55+"), .band("35+")]
    }
  }
}

/// The official languages of the European Union but Dutch (Regulation No 1 of 1958, article 1).
enum LanguagesOfTheUnion {
  static let codes: Set<String> = [
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv",
    "mt", "pl", "pt", "ro", "sk", "sl", "sv",
  ]
}
