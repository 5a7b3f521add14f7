import Foundation
import Language
import Testing

@testable import Documents
@testable import Domain
@testable import samen

@Suite("A handoff sheet tells nothing without a ground for that partner") struct FicheGroundTests {
  @Test(
    "of random years and random consents, each of its forms holds what may be told and no more",
    arguments: ["1", "7", "20261123"])
  func onlyWhatIsAllowed(seed: String) throws {
    let year = try DemoYear.of(seed)
    let trial = try GroundTrial(year, seed: UInt64(seed) ?? 0)
    var sheets = 0
    for (number, given) in trial.given.enumerated() {
      let told = given.reduce(into: Set<String>()) { $0.formUnion($1.tells) }
      let expected = Set(told.map { "zq\(number)\($0)" })
      if expected.isEmpty {
        #expect(throws: PaperFlaw.self) { try trial.forms(of: number) }
        continue
      }
      let forms = try trial.forms(of: number)
      #expect(forms[.text] == expected, "\(number) \(given)")
      #expect(forms[.json] == expected, "\(number) \(given)")
      // A page may be cut, so that it holds less; never more.
      #expect(forms[.html]?.isSubset(of: expected) == true, "\(number) \(given)")
      #expect(forms[.html]?.contains("zq\(number)phone") == true)
      sheets += 1
    }
    #expect(sheets > 30 && sheets < trial.given.count)
  }
}

/// What was said of a ground to tell a partner something, and what may then be told.
private enum Given: CaseIterable {
  case live, liveForAll, untilToday, fromToday, legalTask, sharedSecrecy
  case withdrawn, endedYesterday, otherPartner, otherPurpose, givenTomorrow, doubted

  /// The parts of a person that may be told; each is a word that stands nowhere else.
  var tells: Set<String> {
    let few: Set = ["asked", "phone", "mail", "spoken"]
    switch self {
    case .live, .liveForAll, .untilToday, .fromToday:
      return few.union(["strength", "goal", "step", "town", "language"])
    case .legalTask, .sharedSecrecy: return few
    default: return []
    }
  }

  var ground: ConsentGround {
    switch self {
    case .legalTask: .legalTask
    case .sharedSecrecy: .sharedSecrecy
    default: .consent
    }
  }
}

/// A year of which each person has a handoff, words of their own in every field, and random grounds.
private struct GroundTrial {
  private(set) var given: [[Given]] = []
  private let maker: PaperMaker

  init(_ year: DemoYear, seed: UInt64) throws {
    var random = ExampleRandom(seed: seed)
    var state = State()
    // Its own grounds are left out, so that what may be told is known.
    state.apply(contentsOf: year.events.filter { !$0.kind.hasPrefix("consent.") })
    var lines = ForeignLines()
    lines.add("partner.added", ["partner": .text("zpone"), "name": .text("Een")])
    lines.add("partner.added", ["partner": .text("zptwo"), "name": .text("Twee")])
    for (number, person) in state.people.enumerated() {
      lines.addWords(of: person.id, number)
      let all = (0..<random.number(0...3)).compactMap { _ in random.one(of: Given.allCases) }
      for (place, one) in all.enumerated() {
        lines.add(one, of: person.id, "zc\(number)x\(place)", on: year.today)
      }
      given.append(all)
    }
    state.apply(contentsOf: lines.events)
    maker = PaperMaker(
      state: state, words: Resources.words(.nl), today: year.today, user: "walter",
      organisation: "", shelf: Resources.paperShelf)
  }

  /// The words of people that stand in each form of the sheet of the person `number`.
  func forms(of number: Int) throws -> [PaperForm: Set<String>] {
    var found: [PaperForm: Set<String>] = [:]
    for form in PaperForm.allCases {
      let bytes = try form.bytes(of: .fiche("zh\(number)"), by: maker)
      let words = bytes.split { !(0x30...0x39).contains($0) && !(0x61...0x7A).contains($0) }
      found[form] = Set(
        words.lazy.filter { $0.starts(with: Array("zq".utf8)) }.map {
          String(decoding: $0, as: UTF8.self)
        })
    }
    return found
  }
}

/// Lines of a laptop that writes after all others.
private struct ForeignLines {
  private(set) var events: [Event] = []
  private var next: [Scope: Int] = [:]

  @discardableResult
  mutating func add(
    _ kind: String, of person: PersonID? = nil, over: [Event] = [],
    _ data: KeyValuePairs<String, Value>, device: String = "zzzzzzzz", lamport: Int = 1_000_000
  ) -> Event {
    let scope = EventKind.named(kind)?.scope ?? .shared
    let place = next[scope, default: 1]
    next[scope] = place + 1
    let event = Event(
      version: Version(
        log: LogName(device: device, scope: scope), sequence: place, checksum: UInt32(place)),
      lamport: lamport + place, at: "2026-11-20T09:00:00Z", by: "walter", kind: kind, of: person,
      over: over.map(\.version), data: Fields(data.map { Fields.Entry($0.key, $0.value) }))
    events.append(event)
    return event
  }

  /// A word of the person in each field that could reach a sheet, and in those that never may.
  mutating func addWords(of person: PersonID, _ number: Int) {
    func word(_ part: String) -> Value { .text("zq\(number)\(part)") }
    add(
      "person.changed", of: person,
      [
        "phone": word("phone"), "email": .text("zq\(number)mail@voorbeeld.example"),
        "municipality": word("town"), "language": word("spoken"),
      ])
    add("strength.noted", of: person, ["strength": word("s"), "text": word("strength")])
    add("language.known", of: person, ["language": word("language"), "mother": .flag(true)])
    add("goal.set", of: person, ["goal": word("g"), "text": word("goal")])
    add("step.taken", of: person, ["goal": word("g"), "step": word("t"), "text": word("step")])
    add(
      "handoff.drafted", of: person,
      ["handoff": .text("zh\(number)"), "partner": .text("zpone"), "text": word("asked")])
    add("handoff.detailed", of: person, ["handoff": .text("zh\(number)"), "text": word("detail")])
    add(
      "person.detailed", of: person,
      ["address": word("address"), "income": word("income"), "note": word("note")])
    add(
      "threshold.noted", of: person,
      ["threshold": word("h"), "domain": .text("health"), "text": word("threshold")])
    add(
      "contact.noted", of: person,
      ["contact": word("c"), "way": .text("talk"), "text": word("talk")])
  }

  mutating func add(_ given: Given, of person: PersonID, _ id: String, on today: Day) {
    let on = given == .givenTomorrow ? today + 1 : given == .fromToday ? today : today - 30
    let until: Day? =
      switch given {
      case .untilToday: today
      case .endedYesterday: today - 1
      default: nil
      }
    let partner: Value =
      given == .liveForAll ? .null : .text(given == .otherPartner ? "zptwo" : "zpone")
    let line = add(
      "consent.given", of: person,
      [
        "consent": .text(id), "purpose": .text(given == .otherPurpose ? "research" : "handoff"),
        "ground": .text(given.ground.rawValue), "partner": partner, "on": .text(on.text),
        "until": until.map { .text($0.text) } ?? .null,
      ])
    let back: KeyValuePairs<String, Value> = ["consent": .text(id), "on": .text((today - 1).text)]
    if given == .withdrawn { add("consent.withdrawn", of: person, over: [line], back) }
    // Another laptop took it back without knowing of the line above: nobody has chosen yet.
    if given == .doubted {
      add("consent.withdrawn", of: person, back, device: "yyyyyyyy", lamport: 500_000)
    }
  }
}
