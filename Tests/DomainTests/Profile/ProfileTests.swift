import Testing

@testable import Domain

@Suite("What follows from a profile is derived, and what is not known is not a no")
struct
  ProfileTests
{
  private static let today = Day(number: 20_780)  // 23 November 2026

  /// A person of whom these lines are written.
  private func state(_ lines: [(String, KeyValuePairs<String, Value>)]) -> State {
    var desk = Pen("aaaaaaaa")
    var inner = Pen("aaaaaaaa", .confidential)
    return State(
      lines: [desk.name("Aida")]
        + lines.map { kind, data in
          kind == "language.known"
            ? desk.write(kind, of: "p1", data) : inner.write(kind, of: "p1", data)
        })
  }

  @Test("the day of these tests is what it says")
  func day() { #expect(Self.today.text == "2026-11-23") }

  @Test("a sensitive field is known, declined or not asked; told later counts")
  func answers() {
    let state = state([
      ("person.detailed", ["gender": "woman", "declined": .list(["origin", "gender"])])
    ])
    #expect(state.answer(.gender, of: "p1") == .known("woman"))
    #expect(state.answer(.origin, of: "p1") == .declined)
    #expect(state.answer(.income, of: "p1") == .notAsked)
    #expect(State().answer(.income, of: "p1") == .notAsked)
  }

  @Test(
    "age in whole years, on the birthday itself too",
    arguments: [("1990-11-23", 36), ("1990-11-24", 35), ("2008-02-29", 18), ("2026-11-23", 0)])
  func age(birth: String, age: Int) {
    let state = state([("person.detailed", ["birthDate": .text(birth)])])
    #expect(state.age(of: "p1", on: Self.today) == age)
  }

  @Test("newcomer under ten years, long-settled from ten on, only where the mother tongue is known")
  func arrival() {
    let turkish: (String, KeyValuePairs<String, Value>) = (
      "language.known", ["language": "tr", "mother": .flag(true)]
    )
    let dutch: (String, KeyValuePairs<String, Value>) = (
      "language.known", ["language": "nl", "mother": .flag(true)]
    )
    func since(_ day: String) -> (String, KeyValuePairs<String, Value>) {
      ("person.detailed", ["inBelgiumSince": .text(day)])
    }
    let cases: [([(String, KeyValuePairs<String, Value>)], Arrival)] = [
      ([turkish, since("2016-11-24")], .newcomer), ([turkish, since("2016-11-23")], .longSettled),
      ([since("2020-01-01")], .notKnown), ([turkish], .notKnown),
      ([dutch, since("2020-01-01")], .notAsked),
    ]
    for (lines, expected) in cases {
      #expect(state(lines).arrival(of: "p1", on: Self.today) == expected)
    }
    let state = state([dutch, since("2020-01-01")])
    #expect(state.belongs("p1", to: .newcomer, on: Self.today) == .no)
    #expect(state.belongs("p1", to: .longSettled, on: Self.today) == .no)
  }

  @Test("of someone of whom nothing is known, no group can be told")
  func nothingKnown() {
    let state = state([])
    for group in TargetGroup.allCases {
      // Thresholds that nobody noted are not there.
      let expected: Verdict = group == .migrantManyThresholds ? .no : .notKnown
      #expect(state.belongs("p1", to: group, on: Self.today) == expected, "\(group)")
    }
  }

  @Test(
    "a gap in Dutch: below B1 in a skill that was asked",
    arguments: [
      ("A2", "B2", Verdict.yes), ("B1", "B2", .no), ("alfa", "alfa", .yes), ("C1", "C2", .no),
    ])
  func dutchGap(speaking: String, reading: String, expected: Verdict) {
    let state = state([
      (
        "language.known",
        ["language": "nl", "speaking": .text(speaking), "reading": .text(reading)]
      )
    ])
    #expect(state.belongs("p1", to: .dutchGap, on: Self.today) == expected)
  }

  @Test(
    "short schooling and an origin in Eastern Europe go together",
    arguments: [
      ("Bulgarije", "primary", Verdict.yes), ("Roemenië", "none", .yes),
      ("Slovaquie", "higher", .no),
      ("Marokko", "primary", .no), ("pl", "lowerSecondary", .yes), ("Syrië, al lang", "none", .no),
      ("Wit-Rusland", "none", .yes), ("Oekraïne", "none", .yes),
    ])
  func eastEuropean(origin: String, schooling: String, expected: Verdict) {
    let state = state([
      ("person.detailed", ["origin": .text(origin), "schooling": .text(schooling)])
    ])
    #expect(state.belongs("p1", to: .shortSchooledEastEuropean, on: Self.today) == expected)
  }

  @Test("several problems are open thresholds in as many life domains as the programme says")
  func manyThresholds() {
    let domains = ["housing", "health", "health", "childcare"]
    var lines: [(String, KeyValuePairs<String, Value>)] = domains.enumerated().map {
      place, domain in
      (
        "threshold.noted",
        ["threshold": .text("t\(place)"), "domain": .text(domain), "text": "x", "on": "2026-01-01"]
      )
    }
    lines.append(("person.detailed", ["inBelgiumSince": "2020-01-01"]))
    #expect(state(lines).belongs("p1", to: .migrantManyThresholds, on: Self.today) == .yes)
    lines.append(("threshold.resolved", ["threshold": "t0", "until": "2026-06-01"]))
    let resolved = state(lines)
    #expect(resolved.belongs("p1", to: .migrantManyThresholds, on: Self.today) == .no)
    #expect(
      resolved.belongs("p1", to: .migrantManyThresholds, on: Day("2026-05-31") ?? Self.today)
        == .yes)
    var desk = Pen("bbbbbbbb")
    var withSetting = resolved
    withSetting.apply(
      desk.write(
        "programme.opened", ["programme": "g", "name": "G", "manyThresholds": .number(2)]))
    #expect(
      withSetting.belongs(
        "p1", to: .migrantManyThresholds, on: Self.today, in: withSetting.programme("g")) == .yes)
  }

  @Test("statuses count on the day they hold")
  func statuses() {
    let state = state([
      (
        "status.held",
        [
          "statusId": "s1", "standsAs": "article60", "since": "2026-01-01", "until": "2026-06-30",
        ]
      ),
      ("status.held", ["statusId": "s2", "standsAs": "inactive", "since": "2026-07-01"]),
    ])
    #expect(state.belongs("p1", to: .inactive, on: Self.today) == .yes)
    #expect(state.belongs("p1", to: .article60, on: Self.today) == .no)
    #expect(state.targetGroups(of: "p1", on: Day("2026-03-01") ?? Self.today) == [.article60])
  }

  @Test("a person is a combination: several groups at once")
  func combination() {
    let state = state([
      (
        "person.detailed",
        [
          "birthDate": "2003-05-05", "household": "singleParent", "inBelgiumSince": "2022-03-01",
        ]
      ),
      ("language.known", ["language": "ti", "mother": .flag(true)]),
      ("language.known", ["language": "nl", "speaking": "A2"]),
    ])
    #expect(
      state.targetGroups(of: "p1", on: Self.today) == [.dutchGap, .singleParent, .newcomer, .young])
  }
}
