import Testing

@testable import Domain

@Suite struct ErasingTests {
  @Test("Of an erased person nothing is left in either scope, whatever comes later")
  func erased() {
    var desk = Pen("aaaaaaaa")
    var inner = Pen("aaaaaaaa", .confidential)
    var state = State(
      desk.name("Aida"), inner.write("goal.set", of: "p1", ["goal": "g1", "text": "care"]),
      desk.name("Bo", of: "p2"), desk.erase("p1"))
    #expect(state.isErased("p1"))
    #expect(state.name() == nil)
    #expect(state.entities(.goal).isEmpty)
    #expect(state.name(of: "p2")?.value == "Bo")
    state.apply(desk.name("Aida again"))
    #expect(state.name() == nil)
    #expect(state.entities(.person, of: "p1").isEmpty)
  }

  @Test("An erasure is final: it cannot be withdrawn")
  func final() {
    var desk = Pen("aaaaaaaa")
    let erased = desk.erase("p1")
    var state = State(desk.name("Aida"), erased)
    state.apply(desk.withdraw(erased))
    #expect(state.isErased("p1"))
    #expect(state.name() == nil)
  }

  @Test("Stubs and what they stand for give the same state")
  func stubs() {
    var desk = Pen("aaaaaaaa")
    let lines = [desk.name("Aida"), desk.name("Bo", of: "p2")]
    let erased = desk.erase("p1")
    let withStubs = State(lines[0].stub, lines[1], erased)
    #expect(withStubs.picture == State(lines[0], lines[1], erased).picture)
    #expect(withStubs.picture == State(lines[0].stub, lines[0], lines[1], erased).picture)
  }

  @Test("A stub says nothing, and alone erases nobody")
  func stubAlone() {
    var desk = Pen("aaaaaaaa")
    let first = desk.name("Aida")
    let state = State(first.stub, desk.name("Bo", over: []))
    #expect(!state.isErased("p1"))
    #expect(state.name()?.value == "Bo")
  }

  @Test("Lines of an erased person that this version does not know are no longer counted")
  func unknownLines() {
    var desk = Pen("aaaaaaaa")
    let unknown = desk.write("future.said", of: "p1")
    #expect(State(unknown).notApplied == [.unknownKind: 1])
    #expect(State(unknown, desk.erase("p1")).notApplied.isEmpty)
  }
}
