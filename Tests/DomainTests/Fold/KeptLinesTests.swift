import Testing

@testable import Domain

@Suite struct KeptLinesTests {
  @Test("A line of an unknown kind, format or value is kept, counted and not applied")
  func unknown() {
    var desk = Pen("aaaaaaaa")
    let state = State(
      desk.write("future.said", of: "p1", ["name": "A"]),
      desk.write("person.changed", of: "p1", format: 2, ["name": "B"]),
      desk.write("attendance.marked", of: "p1", ["session": "s1", "status": "teleported"]),
      desk.write("person.changed", of: "p1", ["name": .number(3)]),
      desk.write("person.changed", ["name": "about nobody"]))
    #expect(state.notApplied == [.unknownKind: 1, .unknownFormat: 1, .unknownValue: 3])
    #expect(state.count == 5)
    #expect(state.lines.count == 5)
    #expect(state.entities(.person).isEmpty)
    #expect(state.entities(.attendance).isEmpty)
  }

  @Test("A field of a later version is let be, and the rest of the line counts")
  func unknownField() {
    var desk = Pen("aaaaaaaa")
    let state = State(desk.write("person.changed", of: "p1", ["name": "Aida", "pronoun": "she"]))
    #expect(state.name()?.value == "Aida")
    #expect(state.notApplied.isEmpty)
  }

  @Test("A kind in the wrong log is kept, named, not applied")
  func wrongScope() {
    var desk = Pen("aaaaaaaa")
    var inner = Pen("aaaaaaaa", .confidential)
    let state = State(
      desk.write("goal.set", of: "p1", ["goal": "g1", "text": "care"]), inner.name("Aida"),
      inner.erase("p2"))
    #expect(state.notApplied == [.wrongScope: 3])
    #expect(state.entities(.goal).isEmpty)
    #expect(state.entities(.person).isEmpty)
    #expect(!state.isErased("p2"))
  }

  @Test("A line about what is no id is kept and not applied")
  func personThatIsNoID() {
    var desk = Pen("aaaaaaaa")
    let state = State(desk.name("A", of: "e\u{301}"), desk.name("B", of: "\u{E9}"))
    #expect(state.notApplied == [.unknownValue: 2])
  }

  @Test("What is shared never depends on a confidential line, even where one is named")
  func sharedNeverReadsConfidential() {
    var desk = Pen("aaaaaaaa")
    var inner = Pen("aaaaaaaa", .confidential)
    let goal = inner.write("goal.set", of: "p1", ["goal": "g1", "text": "care"])
    let line = desk.name("Aida", over: [goal])
    let undo = inner.withdraw(line)
    let alone = State(line)
    let both = State(line, goal, undo)
    #expect(alone.name() == both.name())
    #expect(alone.name()?.isIncomplete == false)
    #expect(both.name()?.value == "Aida")
  }

  @Test("The Lamport clock of each scope is the highest held, of lines that are not applied too")
  func lamport() {
    var desk = Pen("aaaaaaaa")
    var inner = Pen("aaaaaaaa", .confidential)
    desk.lamport = 40
    let state = State(desk.write("future.said"), inner.name("Aida"))
    #expect(state.lamport(of: .shared) == 41)
    #expect(state.lamport(of: .confidential) == 1)
    #expect(State().lamport(of: .shared) == 0)
  }

  @Test("Reading twice changes nothing")
  func twice() {
    var desk = Pen("aaaaaaaa")
    let lines = [desk.name("Aida"), desk.write("future.said"), desk.erase("p2")]
    var state = State(lines: lines)
    let before = state.picture
    state.apply(contentsOf: lines)
    #expect(state.picture == before)
    #expect(state.count == 3)
  }
}
