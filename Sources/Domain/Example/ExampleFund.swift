/// What the European Social Fund asks, of the people of the example.
///
/// It is drawn by a chance of its own for each person, so that all else of the example stays as it is.
/// Not everyone was asked everything.
struct ExampleFund {
  /// Four in five.
  static let usuallyAsked = 82

  private var random: ExampleRandom
  private let life: ExampleLife
  /// So many in a hundred are asked.
  private var percent = usuallyAsked

  /// What is asked about `life`; each `topic` has a chance of its own.
  init(_ life: ExampleLife, topic: UInt64) {
    self.life = life
    random = ExampleRandom(seed: UInt64(life.number) &* 977 &+ topic)
  }

  /// What is told at the first talk, or where so many percent are asked. Who answers says the same
  /// each time.
  static func details(
    of life: ExampleLife, on day: Day, asking percent: Int = usuallyAsked
  ) -> [Fields.Entry?] {
    var fund = ExampleFund(life, topic: 1)
    fund.percent = percent
    let isFromHere = life.profile.tongue == "nl"
    return [
      fund.tell(.nationality, fund.nationality(on: day)),
      fund.tell(.foreignBackground, isFromHere ? YesOrNo.no : .yes),
      fund.tell(.minority, fund.yes(8)), fund.tell(.disability, fund.yes(12)),
      fund.tell(.housing, fund.housing), fund.tell(.rural, fund.yes(fund.isInTheCountry ? 60 : 6)),
      fund.tell(.disadvantage, fund.yes(9)),
    ]
  }

  /// Since when someone who stands as nothing else looks for work; nil where nobody noted that.
  static func jobseeker(_ life: ExampleLife, on day: Day) -> [Fields.Entry?]? {
    let telling = life.profile.statuses.contains { $0.position != nil }
    var fund = ExampleFund(life, topic: 2)
    guard !telling, fund.random.chance(85) else { return nil }
    return [
      .set(.statusId, Identifier.fresh(using: &fund.random)),
      .set(.standsAs, StatusName.jobseeker),
      fund.tell(.since, day - fund.random.number(20...900)),
    ]
  }

  /// Whether a qualification came of it, where somebody asked.
  static func qualified(_ life: ExampleLife, _ reached: OutcomeResult?) -> YesOrNo? {
    var fund = ExampleFund(life, topic: 3)
    guard fund.random.chance(75) else { return nil }
    return fund.yes(reached == .training ? 70 : 15)
  }

  /// Whether who worked already is better off half a year later.
  static func improved(_ life: ExampleLife) -> YesOrNo? {
    guard life.profile.statuses.contains(where: { $0.position == .employed }) else { return nil }
    var fund = ExampleFund(life, topic: 4)
    return fund.random.chance(80) ? fund.yes(60) : nil
  }

  /// Whether somebody asks again what was not asked at the first talk.
  static func isAskedAgain(_ life: ExampleLife) -> Bool {
    var fund = ExampleFund(life, topic: 5)
    return fund.random.chance(60)
  }

  private var isInTheCountry: Bool {
    ["Laakdal", "Meerhout", "Herselt", "Hulshout"].contains(life.profile.municipality)
  }

  /// What is said where somebody asked.
  private mutating func tell(
    _ field: Field, _ value: (any ValueConvertible)?
  ) -> Fields.Entry? {
    random.chance(percent) ? .set(field, value) : nil
  }

  private mutating func yes(_ percent: Int) -> YesOrNo { random.chance(percent) ? .yes : .no }

  /// Who came long ago has often become Belgian.
  private mutating func nationality(on day: Day) -> Nationality {
    let isFromHere = life.profile.tongue == "nl"
    let years = life.profile.inBelgiumSince.map { (day - $0) / 365 } ?? 0
    if isFromHere || (years > 8 && random.chance(50)) { return .belgian }
    let near = ["Polen", "Roemenië", "Bulgarije", "Portugal", "Spanje"]
    return near.contains(life.profile.origin) ? .european : .thirdCountry
  }

  private var housing: Housing {
    mutating get {
      let all: [Housing] = [.insecure, .inadequate, .inadequate, .houseless, .roofless]
      return random.chance(80) ? .stable : random.one(of: all) ?? .stable
    }
  }
}
