import Testing

@testable import Domain

@Suite("Doubles that were merged are one person") struct MergingTests {
  private func merge(_ pen: inout Pen, _ one: PersonID, _ other: PersonID) -> Event {
    pen.write("person.merged", of: one, ["sameAs": .text(other), "on": "2026-10-04"])
  }

  @Test("Under the smallest id, whichever of them was named first and by way of others too")
  func smallest() {
    var desk = Pen("aaaaaaaa")
    let state = State(
      desk.name("Bo", of: "p2"), desk.name("Bob", of: "p3"), desk.name("Boo", of: "p1"),
      merge(&desk, "p3", "p2"), merge(&desk, "p3", "p1"))
    #expect(state.people.map(\.id) == ["p1"])
    #expect(["p1", "p2", "p3"].allSatisfy { state.person($0)?.id == "p1" })
    #expect(state.ids(of: "p2") == ["p1", "p2", "p3"])
  }

  @Test("The latest value is shown, the other stays and is marked")
  func values() {
    var desk = Pen("aaaaaaaa")
    let state = State(
      desk.name("Aida", of: "p1"), desk.name("Aïda H.", of: "p2"), merge(&desk, "p1", "p2"))
    #expect(state.person("p1")?.name == "Aïda H.")
    #expect(state.person("p1")?.conflicts == ["name"])
    #expect(state.name(of: "p2")?.heads.map(\.value) == ["Aida", "Aïda H."])
    #expect(state.thingsInConflict == [.person("p1")])
  }

  @Test("What is about either is about the one: talents, goals, timeline")
  func thingsOfBoth() {
    var desk = Pen("aaaaaaaa")
    var inner = Pen("aaaaaaaa", .confidential)
    let state = State(
      desk.name("Aida"), desk.name("Aida", of: "p2"),
      desk.write("strength.noted", of: "p1", ["strength": "s1", "text": "cook"]),
      desk.write("strength.noted", of: "p2", ["strength": "s2", "text": "sew"]),
      inner.write("goal.set", of: "p2", ["goal": "g1", "text": "care"]), merge(&desk, "p2", "p1"))
    for id in ["p1", "p2"] {
      #expect(state.strengths(of: id).map(\.text) == ["cook", "sew"])
      #expect(state.goals(of: id).map(\.person) == ["p1"])
      #expect(state.timeline(of: id).count == 6)
    }
    #expect(state.person("p1")?.conflicts == [])
  }

  @Test("Two seats and two marks at one session count once")
  func countOnce() throws {
    var desk = Pen("aaaaaaaa")
    let session: KeyValuePairs<String, Value> = [
      "session": "s1", "day": "2026-11-23", "start": "13:30", "capacity": .number(2),
    ]
    let state = State(
      desk.name("Aida"), desk.name("Aida", of: "p2"), desk.write("session.planned", session),
      desk.write("seat.taken", of: "p1", ["session": "s1"]),
      desk.write("seat.taken", of: "p2", ["session": "s1"]),
      desk.write("attendance.marked", of: "p1", ["session": "s1", "status": "present"]),
      desk.write("attendance.marked", of: "p2", ["session": "s1", "status": "present"]),
      merge(&desk, "p1", "p2"))
    let roster = state.roster(of: "s1")
    #expect(roster.rows.map(\.person) == ["p1"])
    #expect(roster.held == 1 && roster.there == 1)
    #expect(state.freeSeats(at: try #require(state.session("s1"))) == 1)
    #expect(state.attendance(of: "p2").count == 1)
  }

  @Test("Where someone is named, the one is named")
  func named() {
    var desk = Pen("aaaaaaaa")
    let state = State(
      desk.name("Aida"), desk.name("Fatima", of: "p2"), desk.name("Fatima", of: "p3"),
      desk.write("peer.linked", of: "p1", ["peer": "p2", "on": "2026-10-01"]),
      desk.write("peer.linked", of: "p1", ["peer": "p3", "on": "2026-10-01"]),
      desk.write(
        "handoff.drafted", of: "p1", ["handoff": "h1", "partner": "jobroad", "bridge": "p3"]),
      merge(&desk, "p3", "p2"))
    #expect(state.peers(of: "p3").map(\.peer) == ["p2"])
    #expect(state.handoff("h1")?.bridge == "p2")
  }

  @Test("Undone, they are two again, each with all that was said of them")
  func undone() {
    var desk = Pen("aaaaaaaa")
    let lines = [
      desk.name("Aida"), desk.name("Bo", of: "p2"),
      desk.write("strength.noted", of: "p2", ["strength": "s2", "text": "sew"]),
    ]
    let merged = merge(&desk, "p1", "p2")
    let apart = State(lines: lines)
    let state = State(lines: lines + [merged, desk.withdraw(merged)])
    #expect(state.picture == apart.picture)
    #expect(state.people.map(\.name) == ["Aida", "Bo"])
    #expect(state.strengths(of: "p1").isEmpty)
  }

  @Test("Erasing one id takes its lines alone, and leaves nobody shown under it")
  func erased() {
    var desk = Pen("aaaaaaaa")
    let state = State(
      desk.name("Aida"), desk.name("Aida H.", of: "p2"), merge(&desk, "p2", "p1"), desk.erase("p1"))
    #expect(state.people.map(\.id) == ["p2"])
    #expect(state.person("p2")?.name == "Aida H.")
    #expect(state.ids(of: "p2") == ["p2"])
    #expect(state.name(of: "p1") == nil)
  }

  @Test("Someone merged with a person who has not arrived yet keeps what is held")
  func notArrived() {
    var desk = Pen("aaaaaaaa")
    var state = State(desk.name("Aida", of: "p2"), merge(&desk, "p2", "p1"))
    #expect(state.people.map(\.name) == ["Aida"])
    state.apply(desk.write("person.changed", of: "p1", ["phone": "0470"]))
    #expect(state.people.map(\.phone) == ["0470"])
    #expect(state.people.map(\.name) == ["Aida"])
  }
}
