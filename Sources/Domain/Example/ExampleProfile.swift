/// Who someone is in an example: invented, and of a piece.
struct ExampleProfile {
  let id: PersonID
  let name: String
  let gender: Gender
  let phone: String?
  let email: String?
  /// The mother tongue, ISO 639-1, and other languages.
  let tongue: String
  let others: [String]
  /// The language to speak with this person.
  let language: String
  let needsInterpreter: Bool
  let municipality: String
  let address: String
  let origin: String
  let birthDate: Day
  /// Nil for those who were born here.
  let inBelgiumSince: Day?
  let dutch: LanguageLevel?
  let schooling: Schooling
  let household: Household
  let statuses: [StatusName]

  var hasChildren: Bool { household == .singleParent || household == .coupleWithChildren }

  var speaksLittleDutch: Bool { dutch.map { $0.step < LanguageLevel.b1.step } ?? false }

  func age(on day: Day) -> Int { (day - birthDate) * 100 / 36525 }
}

extension ExamplePlayer {
  /// Someone who fits the project and comes there on `day`.
  mutating func freshProfile(in project: Int, on day: Day) -> ExampleProfile {
    let id = "p" + Identifier.fresh(length: 9, using: &random)
    let origin = row(.origins)
    let isWoman = random.chance(56)
    let isYoung = projects[project].template.id == "zora-jobateliers" && random.chance(45)
    let birthDate = day - random.number(isYoung ? 18 * 366...25 * 365 : 22 * 365...58 * 365)
    let isBornHere = origin[1] == "nl"
    let years = random.number(300...min(22 * 365, day - birthDate - 200))
    let since = isBornHere || random.chance(7) ? nil : day - years
    let dutch = since.flatMap { freshDutch(after: (day - $0) / 365) }
    let others = origin[2].isEmpty ? [] : ExampleWords.list(origin[2])
    let speaksDutch = dutch.map { $0.step >= LanguageLevel.a2.step } ?? true
    return ExampleProfile(
      id: id, name: freshName(origin, isWoman),
      gender: random.chance(1) ? .nonBinary : isWoman ? .woman : .man,
      phone: random.chance(93) ? freshPhone() : nil,
      email: random.chance(45) ? "\(id)@voorbeeld.example" : nil, tongue: origin[1],
      others: others, language: speaksDutch ? "nl" : others.first ?? origin[1],
      needsInterpreter: !speaksDutch && others.isEmpty && random.chance(70),
      municipality: random.one(of: municipalities(of: project)) ?? "Mechelen",
      address: "\(text(.streets)) \(random.number(1...120))", origin: origin[0],
      birthDate: birthDate, inBelgiumSince: since, dutch: isBornHere ? nil : dutch ?? .b2,
      schooling: freshSchooling(),
      household: random.one(of: households(isYoung)) ?? .alone,
      statuses: freshStatuses(in: project, from: origin[0], isYoung))
  }

  private mutating func freshName(_ origin: [String], _ isWoman: Bool) -> String {
    let given = ExampleWords.list(origin[isWoman ? 3 : 4])
    let family = ExampleWords.list(origin[5])
    var name = ""
    for _ in 0..<30 {
      name = (random.one(of: given) ?? "Aida") + " " + (random.one(of: family) ?? "H.")
      if names.insert(name).inserted { break }
    }
    return name
  }

  private mutating func freshDutch(after years: Int) -> LanguageLevel? {
    let reach: [LanguageLevel] =
      switch years {
      case ..<2: [.alfa, .a1, .a1, .a2]
      case ..<5: [.a1, .a2, .a2, .b1]
      case ..<10: [.a2, .a2, .b1, .b1, .b2]
      default: [.a2, .b1, .b2, .b2, .c1]
      }
    return random.one(of: reach)
  }

  private mutating func freshSchooling() -> Schooling {
    let all: [Schooling] = [
      .none, .primary, .lowerSecondary, .lowerSecondary, .upperSecondary, .upperSecondary,
      .upperSecondary, .postSecondary, .higher, .higher,
    ]
    return random.one(of: all) ?? .upperSecondary
  }

  private func households(_ isYoung: Bool) -> [Household] {
    isYoung
      ? [.family, .family, .alone, .shared]
      : [.alone, .singleParent, .couple, .coupleWithChildren, .coupleWithChildren, .shared]
  }

  /// What the person stands as: what the project is meant for, and mostly how they came to stay.
  private mutating func freshStatuses(
    in project: Int, from origin: String, _ isYoung: Bool
  ) -> [StatusName] {
    var statuses: [StatusName] = []
    switch projects[project].template.id {
    case "samen-op-zoek-naar-werk", "mechelen-pilot":
      statuses = random.chance(60) ? [.livingWage, .article60] : [.livingWage]
      if random.chance(12) { statuses = [.jobseeker] }
    case "wijk-werken-zuiderkempen":
      let income: [StatusName] = [.livingWage, .unemploymentBenefit, .sicknessBenefit]
      statuses = [.districtWork] + [random.one(of: income) ?? .livingWage]
    case "mobiel-arbeidsteam-gent":
      statuses = [random.chance(50) ? .inactive : .jobseeker]
    default: statuses = [isYoung && random.chance(40) ? .studying : .jobseeker]
    }
    switch origin {
    case "Oekraïne": statuses.append(.temporaryProtection)
    case "Syrië", "Afghanistan", "Eritrea", "Somalië", "Palestina":
      statuses.append(random.chance(80) ? .recognisedRefugee : .subsidiaryProtection)
    default: break
    }
    return statuses
  }
}
