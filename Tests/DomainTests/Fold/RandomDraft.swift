@testable import Domain

/// What a random line says, before it has a place in a log.
struct RandomDraft {
  var kind: String
  var scope: Scope
  var of: PersonID?
  var data: [Fields.Entry]
  var format = 1

  /// Little to speak of, so that the devices speak of the same: a few people, two sessions, two goals.
  init(using random: inout SeededRandom) {
    let person = random.pick(["p1", "p1", "p2", "p2", "p3"])
    switch random.below(7) {
    case 0: self = .person(person, &random)
    case 1: self = .attendance(person, &random)
    case 2: self = .session(&random)
    case 3: self = .seat(person, &random)
    case 4: self = .merge(person, &random)
    case 5: self = .aboutTwo(person, &random)
    default: self = .goal(person, &random)
    }
    if random.happens(8) { makeStrange(using: &random) }
  }

  init(_ kind: String, _ scope: Scope, of person: PersonID?, _ data: [Fields.Entry?] = []) {
    self.kind = kind
    self.scope = scope
    self.of = person
    self.data = data.compactMap(\.self)
  }

  /// True for what names lines that count as never said.
  var takesBack: Bool { kind == "event.withdrawn" || kind == "event.redacted" }

  private static func person(_ id: PersonID, _ random: inout SeededRandom) -> RandomDraft {
    RandomDraft(
      "person.changed", .shared, of: id,
      [
        maybe("name", ["Aida", "Andr\u{E9}", "Andre\u{301}"], &random),
        maybe("phone", [.null, "0470", "0471"], &random),
      ])
  }

  private static func attendance(_ id: PersonID, _ random: inout SeededRandom) -> RandomDraft {
    RandomDraft(
      "attendance.marked", .shared, of: id,
      [
        .init("session", random.pick(["s1", "s2"])),
        .init("status", random.pick(["present", "late", "absent"])),
        maybe("minutes", [.null, .number(90), .number(150)], &random),
        maybe("walkIn", [.flag(true), .flag(false)], &random),
      ])
  }

  private static func session(_ random: inout SeededRandom) -> RandomDraft {
    let kind = random.pick(["session.changed", "session.changed", "session.cancelled"])
    return RandomDraft(
      kind, .shared, of: nil,
      [
        .init("session", random.pick(["s1", "s2", "s3"])),
        .init("reason", random.pick(["rain", "strike"])),
        maybe("day", ["2026-11-23", "2026-11-25", .null], &random),
        maybe("start", ["13:30", "10:00"], &random),
      ])
  }

  private static func seat(_ id: PersonID, _ random: inout SeededRandom) -> RandomDraft {
    RandomDraft(
      random.pick(["seat.taken", "seat.waitlisted", "seat.released"]), .shared, of: id,
      [
        .init("session", random.pick(["s1", "s2"])),
        maybe("since", ["2026-11-01", "2026-11-02"], &random),
      ])
  }

  private static func goal(_ id: PersonID, _ random: inout SeededRandom) -> RandomDraft {
    RandomDraft(
      "goal.set", .confidential, of: id,
      [
        .init("goal", random.pick(["g1", "g2"])),
        .init("text", random.pick(["care", "kitchen"])),
        maybe("done", [.flag(true), .flag(false), .null], &random),
      ])
  }

  private static func merge(_ id: PersonID, _ random: inout SeededRandom) -> RandomDraft {
    RandomDraft(
      "person.merged", .shared, of: id,
      [
        .init("sameAs", random.pick(["p1", "p2", "p3", "p4"])), .init("on", "2026-11-01"),
        maybe("note", ["same phone", "same face"], &random),
      ])
  }

  /// What names someone beside the person it is about: in its key, or in a field.
  private static func aboutTwo(_ id: PersonID, _ random: inout SeededRandom) -> RandomDraft {
    let other = Value.text(random.pick(["p1", "p2", "p3"]))
    if random.happens(50) {
      return RandomDraft(
        "peer.linked", .shared, of: id,
        [.init("peer", other), .init("text", random.pick(["bike", "letter"]))])
    }
    return RandomDraft(
      "handoff.drafted", .shared, of: id,
      [.init("handoff", "h1"), .init("partner", "jobroad"), .init("bridge", other)])
  }

  private static func maybe(
    _ name: String, _ values: [Value], _ random: inout SeededRandom
  ) -> Fields.Entry? {
    random.happens(50) ? Fields.Entry(name, random.pick(values)) : nil
  }

  /// Turns the line into one that a later version, another program or a mistake may have left.
  private mutating func makeStrange(using random: inout SeededRandom) {
    switch random.below(6) {
    case 0: kind = "future.said"
    case 1: format = 2
    case 2: data = data.map { Fields.Entry($0.name, .list([.flag(true)])) }
    case 3: scope = scope == .shared ? .confidential : .shared
    case 4: of = of == nil ? "p1" : random.pick([nil, "P 1"])
    default: data.append(Fields.Entry("fromLater", "x"))
    }
  }
}

/// Texts in tests are written as they are read.
extension Value: ExpressibleByStringLiteral {
  /// The text as a value.
  public init(stringLiteral text: String) { self = .text(text) }
}
