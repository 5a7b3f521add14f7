import Testing

@testable import Domain

@Suite("What laptops said differently is settled by saying again what holds")
struct SettleConflictTests {
  /// Every kind that sets fields.
  static let kinds = EventKind.all.filter { $0.writes != nil && $0.scope != nil }

  /// A line of `kind` with each of its fields, those in `other` with their second value.
  private func line(_ kind: EventKind, other: Set<String> = [], without: Set<String> = [])
    -> Proposal
  {
    var data = Fields()
    for field in kind.fields where !without.contains(field.name) {
      let values = field.type.samples
      let isKey = field == kind.keyField
      data[field] = !isKey && other.contains(field.name) ? values[values.count - 1] : values[0]
    }
    return Proposal(kind, of: kind.subject == .nobody ? nil : "p1", data: data)
  }

  /// Settles the conflict for the side of that place, with whatever must be chosen along, and holds
  /// that nothing else changed.
  private func settle(_ laptops: TwoLaptops, _ conflict: Conflict, _ side: Int) throws {
    var laptops = laptops
    let before = laptops.state
    let known = try #require(before.entity(conflict.thing, in: conflict.scope))
    var choices = [conflict.field.name: conflict.sides[side].value]
    var deed = attempt(conflict, choices, before)
    while case .failure(.settleAlong(let field)) = deed, choices[field.name] == nil {
      let along = try #require(before.conflict(field, of: conflict.thing, in: conflict.scope))
      choices[field.name] = along.sides[side].value
      deed = attempt(conflict, choices, before)
    }
    let written = try laptops.decide(try deed.get())
    let after = try #require(laptops.state.entity(conflict.thing, in: conflict.scope))
    for name in Set(known.fields.keys).union(after.fields.keys) {
      let wanted = choices[name] ?? known.fields[name]?.value ?? .null
      #expect(after.fields[name]?.value ?? .null == wanted, "\(written.map(\.kind)) \(name)")
      if choices[name] != nil { #expect(after.fields[name]?.isInConflict == false, "\(name)") }
    }
    let left = Set(known.conflicts).subtracting(choices.keys)
    #expect(Set(after.conflicts) == left, "\(conflict.thing.type) \(choices.keys)")
    let others = before.conflicts.filter { $0.thing != conflict.thing }
    #expect(laptops.state.conflicts.filter { $0.thing != conflict.thing } == others)
    try undo(laptops, written, before)
  }

  private func attempt(
    _ conflict: Conflict, _ choices: [String: Value], _ state: State
  ) -> Result<Deed, Refusal> {
    do throws(Refusal) {
      return .success(
        try Deed.settle(conflict.thing, in: conflict.scope, as: choices, over: state))
    } catch {
      return .failure(error)
    }
  }

  private func undo(_ laptops: TwoLaptops, _ written: [Event], _ before: State) throws {
    var laptops = laptops
    _ = try laptops.decide(.undo(DoneDeed(events: written)))
    #expect(laptops.state.picture == before.picture)
    let redone = try laptops.decide(laptops.state.again(DoneDeed(events: written)))
    #expect(redone.map(\.data) == written.map(\.data))
  }

  @Test("each field of each kind, alone", arguments: kinds)
  func eachField(kind: EventKind) throws {
    for field in kind.fields where field != kind.keyField {
      var laptops = TwoLaptops()
      laptops.both(line(kind))
      laptops.apart([line(kind)], [line(kind, other: [field.name])])
      let conflict = try #require(laptops.state.conflicts.first)
      #expect(conflict.field == field && laptops.state.conflicts.count == 1)
      for side in 0..<2 { try settle(laptops, conflict, side) }
    }
  }

  @Test("each field that one laptop emptied", arguments: kinds)
  func emptied(kind: EventKind) throws {
    for field in kind.optional where field != kind.keyField {
      var laptops = TwoLaptops()
      laptops.both(line(kind))
      var cleared = line(kind).data
      cleared[field] = .null
      laptops.apart([line(kind)], [Proposal(kind, of: line(kind).of, data: cleared)])
      let conflict = try #require(laptops.state.conflicts.first)
      #expect(conflict.sides.map(\.value.isNull) == [false, true])
      for side in 0..<2 { try settle(laptops, conflict, side) }
    }
  }

  @Test("all fields of a kind at once, one after the other", arguments: kinds)
  func allFields(kind: EventKind) throws {
    var laptops = TwoLaptops()
    laptops.both(line(kind))
    laptops.apart([line(kind)], [line(kind, other: Set(kind.fields.map(\.name)))])
    for conflict in laptops.state.conflicts {
      for side in 0..<2 { try settle(laptops, conflict, side) }
    }
  }

  @Test("two laptops that said it by lines of different kinds", arguments: kinds)
  func differentKinds(kind: EventKind) throws {
    for second in Self.kinds where second.writes == kind.writes && second != kind {
      var laptops = TwoLaptops()
      laptops.both(line(kind))
      let other = Set(second.fields.map(\.name))
      laptops.apart([line(kind)], [line(second, other: other)])
      for conflict in laptops.state.conflicts {
        for side in 0..<2 { try settle(laptops, conflict, side) }
      }
      // And where a later line of another kind already stands over both.
      let held = laptops.state.conflicts
      laptops.both(Proposal(second, of: line(second).of, data: line(second).data))
      for conflict in laptops.state.conflicts where held.contains(conflict) {
        for side in 0..<2 { try settle(laptops, conflict, side) }
      }
    }
  }

  @Test("a name with two ids is set right under both, and so is a seat")
  func merged() throws {
    var laptops = TwoLaptops()
    let since = Fields.Entry("since", "2026-11-01")
    let session = Fields.Entry("session", "s1")
    laptops.both(
      Proposal(.personRegistered, of: "p1", .init("name", "Aida")),
      Proposal(.personRegistered, of: "p2", .init("name", "Aïda")),
      Proposal(.seatTaken, of: "p1", session, since),
      Proposal(.seatReleased, of: "p2", session, .init("reason", "ziek")),
      Proposal(.personMerged, of: "p2", .init("sameAs", "p1"), .init("on", "2026-11-02")))
    #expect(laptops.state.conflicts.count > 2)
    for conflict in laptops.state.conflicts {
      for side in conflict.sides.indices { try settle(laptops, conflict, side) }
    }
  }

  @Test("who said what, where and when")
  func sides() throws {
    var laptops = TwoLaptops()
    let name = Proposal(.personRegistered, of: "p1", .init("name", "Aida"))
    laptops.both(name)
    func phone(_ text: Value) -> Proposal {
      Proposal(.personChanged, of: "p1", .init("phone", text))
    }
    laptops.apart([phone("0470")], [phone("0480")])
    let conflict = try #require(laptops.state.conflicts(of: "p1").first)
    #expect(conflict.sides.map(\.value) == ["0470", "0480"])
    #expect(conflict.sides.map { $0.heads.map(\.by) } == [["walter"], ["els"]])
    #expect(conflict.sides.map { $0.heads.map(\.device) } == [["aaaaaaaa"], ["bbbbbbbb"]])
    let at = try #require(Moment(instant: conflict.sides[0].heads[0].at))
    #expect(at.day.text == "2026-11-20" && at.time.text == "13:31")
  }

  @Test("a rule that refuses a new seat does not refuse the choice of one that was given")
  func rules() throws {
    var laptops = TwoLaptops()
    laptops.both(
      Proposal(.personRegistered, of: "p1", .init("name", "Aida")),
      Proposal(
        .sessionPlanned, .init("session", "s1"), .init("day", "2020-01-01"),
        .init("start", "10:00"), .init("capacity", 1)),
      Proposal(.seatWaitlisted, of: "p1", .init("session", "s1")))
    let taken = Proposal(.seatTaken, of: "p1", .init("session", "s1"))
    laptops.apart([taken], [Proposal(.seatReleased, of: "p1", .init("session", "s1"))])
    let conflict = try #require(laptops.state.conflicts.first)
    #expect(throws: Refusal.sessionStarted("s1")) {
      try laptops.state.decide(Deed([taken]), at: Notebook.now)
    }
    let place = try #require(conflict.sides.firstIndex { $0.value == "taken" })
    try settle(laptops, conflict, place)
  }

  @Test("where nothing is in conflict nothing is settled")
  func nothing() throws {
    var laptops = TwoLaptops()
    laptops.both(Proposal(.personRegistered, of: "p1", .init("name", "Aida")))
    #expect(throws: Refusal.notInConflict(.name)) {
      try Deed.settle(.person("p1"), in: .shared, as: ["name": "Aida"], over: laptops.state)
    }
  }

  @Test("the hour in Brussels, before and after the clocks change")
  func hours() {
    let shown = [
      "2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z", "2026-10-25T00:59:00Z",
      "2026-10-25T01:00:00Z", "2026-12-31T23:30:00Z", "2026-06-30T22:30:00Z",
    ].compactMap { Moment(instant: $0) }.map { "\($0.day.text) \($0.time.text)" }
    #expect(
      shown == [
        "2026-03-29 01:59", "2026-03-29 03:00", "2026-10-25 02:59", "2026-10-25 02:00",
        "2027-01-01 00:30", "2026-07-01 00:30",
      ])
    #expect(Moment(instant: "gisteren") == nil)
  }
}
