import Testing

@testable import Domain

@Suite struct SchemaTests {
  private let checker = SchemaChecker(root: JournalSchema.schema())

  @Test("The example line of the design is valid")
  func example() { #expect(checker.accepts(line())) }

  @Test(
    "A wrong envelope is not",
    arguments: [
      ("v", Value.number(2)), ("log", "k7q2m9xw"), ("log", "k7q2m9xw.x"), ("seq", .number(0)),
      ("lam", .number(1 << 53)), ("at", "2026-10-04T09:12:33"), ("at", "yesterday"),
      ("by", "Walter W"), ("kind", ""), ("of", "P 1"), ("over", .list([])),
      ("over", .list(["r4t8b1zc.s.0.0be1c2d4"])), ("over", .list(["r4t8b1zc.c.1.0be1c2d4"])),
      ("act", "a1:0/2"), ("data", .list([])), ("crc", "9577380C"), ("mood", "good"),
    ])
  func wrongEnvelope(key: String, value: Value) { #expect(!checker.accepts(line((key, value)))) }

  @Test(
    "What every line has cannot be left out",
    arguments: ["v", "log", "seq", "lam", "at", "by", "kind", "of", "data", "crc"])
  func missing(key: String) { #expect(!checker.accepts(line((key, nil)))) }

  @Test("What a line may lack can be left out", arguments: ["over", "act"])
  func optional(key: String) { #expect(checker.accepts(line((key, nil)))) }

  @Test("A kind stands in its own scope")
  func scope() {
    #expect(!checker.accepts(line(("log", "k7q2m9xw.c"), ("over", nil))))
    let goal = line(
      ("kind", "goal.set"), ("log", "k7q2m9xw.c"), ("over", nil),
      ("data", data(("goal", "g1"), ("text", "care"))))
    #expect(checker.accepts(goal))
  }

  @Test("A kind about nobody names nobody")
  func nobody() {
    let said = data(("session", "s1"), ("day", "2026-11-23"))
    #expect(
      checker.accepts(line(("kind", "session.changed"), ("of", nil), ("data", said))))
    #expect(!checker.accepts(line(("kind", "session.changed"), ("data", said))))
  }

  @Test("The data of a known kind has its required fields, of their types; others may be null")
  func fields() {
    for (fields, isValid) in [
      (data(("session", "s1"), ("status", "present"), ("minutes", .null)), true),
      (data(("session", "s1"), ("status", "present"), ("fromLater", .list([]))), true),
      (data(("session", "s1")), false),
      (data(("session", "s1"), ("status", .null)), false),
      (data(("session", "s1"), ("status", "teleported")), false),
      (data(("session", "s1"), ("status", "present"), ("minutes", .number(1441))), false),
      (data(("session", "s1"), ("status", "present"), ("walkIn", "yes")), false),
    ] { #expect(checker.accepts(line(("data", fields))) == isValid, "\(fields)") }
  }

  @Test("Days and times have their form", arguments: ["2026-1-1", "2026-13-01", "20261123", ""])
  func days(text: String) {
    let said = data(("session", "s1"), ("day", .text(text)))
    #expect(
      !checker.accepts(line(("kind", "session.changed"), ("of", nil), ("data", said))))
  }

  @Test("A kind that nobody knows is valid, whatever it says")
  func unknownKind() {
    let said = data(("name", .number(3)), ("deep", data(("er", .list([.null])))))
    #expect(checker.accepts(line(("kind", "future.said"), ("data", said))))
  }

  @Test("A stub has a place, about a person or about nobody, and says nothing")
  func stub() {
    let quiet: [(String, Value?)] = [
      ("kind", "gone"), ("at", nil), ("by", nil), ("over", nil), ("data", nil),
    ]
    #expect(checker.accepts(line(quiet)))
    #expect(checker.accepts(line(quiet + [("of", nil)])))
    for talk: (String, Value?) in [("by", "walter"), ("data", data()), ("at", line()["at"])] {
      #expect(!checker.accepts(line(quiet + [talk])))
    }
  }

  @Test(
    "A withdrawal or redaction names what it takes back, in either scope",
    arguments: ["event.withdrawn", "event.redacted"])
  func withdrawal(kind: String) {
    let undo: [(String, Value?)] = [("kind", .text(kind)), ("data", data())]
    #expect(checker.accepts(line(undo)))
    #expect(!checker.accepts(line(undo + [("over", nil)])))
    let inner =
      undo + [
        ("log", "k7q2m9xw.c"), ("over", .list(["r4t8b1zc.c.17.0be1c2d4"])),
      ]
    #expect(checker.accepts(line(inner)))
  }

  @Test("Every known kind, and no other, has a rule")
  func everyKind() {
    let kinds = JournalSchema.schema()["allOf"].asList?.compactMap { rule in
      rule["if"]["properties"]["kind"]["const"].asText
    }
    #expect(Set(kinds ?? []) == Set(EventKind.all.map(\.name)))
  }

  /// The example line of the design, with `changes`; nil leaves a key out.
  private func line(_ changes: (String, Value?)...) -> Value { line(changes) }

  private func line(_ changes: [(String, Value?)]) -> Value {
    var line = Fields([
      .init("v", .number(1)), .init("log", "k7q2m9xw.s"), .init("seq", .number(42)),
      .init("lam", .number(118)), .init("at", "2026-10-04T09:12:33Z"), .init("by", "walter"),
      .init("kind", "attendance.marked"), .init("of", "p1hq8z3v9k"),
      .init("over", .list(["r4t8b1zc.s.17.0be1c2d4"])), .init("act", "a1:2/3"),
      .init(
        "data",
        data(
          ("session", "w3c5-20261004"), ("status", "present"), ("walkIn", .flag(false)))),
      .init("crc", "9577380c"),
    ])
    for (key, value) in changes { line[key] = value }
    return .object(line)
  }

  private func data(_ entries: (String, Value)...) -> Value {
    .object(Fields(entries.map { Fields.Entry($0.0, $0.1) }))
  }
}
