import Testing

@testable import Domain

@Suite struct ActTests {
  @Test("The lines of an act count together, once all are here")
  func whole() {
    var desk = Pen("aaaaaaaa")
    let one = desk.name("Aida", act: "a1:1/2")
    let two = desk.name("Bo", of: "p2", act: "a1:2/2")
    var state = State(two)
    #expect(state.name(of: "p2") == nil)
    state.apply(one)
    #expect(state.name()?.value == "Aida")
    #expect(state.name(of: "p2")?.value == "Bo")
    #expect(!state.isActIncomplete(one))
  }

  @Test("An act whose end has not come yet waits")
  func waiting() {
    var desk = Pen("aaaaaaaa")
    let line = desk.name("Aida", act: "a1:1/2")
    var field = Pen("bbbbbbbb")
    field.next = 9
    let state = State(line, field.name("Bo", of: "p2"))
    #expect(state.name() == nil)
    #expect(!state.isActIncomplete(line))
    #expect(!state.counts(line.version))
  }

  @Test("Once the log holds a later line, the rest counts and is marked incomplete")
  func incomplete() {
    var desk = Pen("aaaaaaaa")
    let one = desk.name("Aida", act: "a1:1/2")
    let missing = desk.name("Bo", of: "p2", act: "a1:2/2")
    var state = State(one, desk.name("Cem", of: "p3"))
    #expect(state.name()?.value == "Aida")
    #expect(state.isActIncomplete(one))
    state.apply(missing)
    #expect(!state.isActIncomplete(one))
    #expect(state.name(of: "p2")?.value == "Bo")
  }

  @Test("A later line is one beyond the act, not the end of the act itself")
  func endOfTheActIsNoLaterLine() {
    var desk = Pen("aaaaaaaa")
    _ = desk.name("Aida", act: "a1:1/2")
    let two = desk.name("Bo", of: "p2", act: "a1:2/2")
    #expect(State(two).name(of: "p2") == nil)
  }

  @Test("Another line at a place of the act: it was broken off, and none of it counts")
  func broken() {
    var desk = Pen("aaaaaaaa")
    let one = desk.name("Aida", act: "a1:1/3")
    let two = desk.name("Bo", of: "p2", act: "a1:2/3")
    let state = State(one, two, desk.name("Cem", of: "p3"), desk.name("Dua", of: "p4"))
    #expect(state.name() == nil)
    #expect(state.name(of: "p2") == nil)
    #expect(state.name(of: "p3")?.value == "Cem")
  }

  @Test("An act that is begun anew breaks off the first")
  func begunAnew() {
    var desk = Pen("aaaaaaaa")
    let first = desk.name("Aida", act: "a1:1/2")
    let again = desk.name("Bo", of: "p2", act: "a1:1/2")
    let state = State(first, again, desk.name("Cem", of: "p3", act: "a1:2/2"))
    #expect(state.name() == nil)
    #expect(state.name(of: "p2")?.value == "Bo")
  }

  @Test(
    "A line that cannot be read leaves the rest of its act, and lines of other logs are no place")
  func otherLogs() {
    var desk = Pen("aaaaaaaa")
    var field = Pen("bbbbbbbb")
    let one = desk.name("Aida", act: "a1:1/2")
    _ = field.name("X", of: "p8")
    let other = field.name("Bo", of: "p2")
    #expect(State(one, other).name() == nil)
    #expect(State(one, other, desk.name("Cem", of: "p3", act: "a1:2/2")).name()?.value == "Aida")
  }

  @Test("A stub counts as present: what was done with an erased person stays done for the other")
  func stub() {
    var desk = Pen("aaaaaaaa")
    let one = desk.name("Aida", act: "a1:1/2")
    let two = desk.name("Bo", of: "p2", act: "a1:2/2")
    let erased = desk.erase("p1")
    let state = State(one.stub, two, erased)
    #expect(state.name(of: "p2")?.value == "Bo")
    #expect(!state.isActIncomplete(two))
    #expect(state.picture == State(one, two, erased).picture)
  }

  @Test("The stub of the line that broke off an act still breaks it off")
  func stubOfABreakingLine() {
    var desk = Pen("aaaaaaaa")
    let one = desk.name("Aida", act: "a1:1/2")
    let breaking = desk.name("Bo", of: "p2")
    let erased = desk.erase("p2")
    #expect(State(one, breaking.stub, erased).name() == nil)
  }

  @Test("A withdrawal in a broken act withdraws nothing, and an erasure in it erases nobody")
  func deedsInABrokenAct() {
    var desk = Pen("aaaaaaaa")
    let line = desk.name("Aida")
    let undo = desk.write("event.withdrawn", of: "p1", over: [line], act: "a1:1/3")
    let erased = desk.erase("p1", act: "a1:2/3")
    let state = State(line, undo, erased, desk.name("Bo", of: "p2"))
    #expect(state.name()?.value == "Aida")
    #expect(!state.isErased("p1"))
  }

  @Test("A withdrawal in an act takes effect when the act is whole")
  func withdrawalInAnAct() {
    var desk = Pen("aaaaaaaa")
    let line = desk.name("Aida")
    let undo = desk.write("event.withdrawn", of: "p1", over: [line], act: "a1:1/2")
    var state = State(line, undo)
    #expect(state.name()?.value == "Aida")
    state.apply(desk.name("Bo", of: "p2", act: "a1:2/2"))
    #expect(state.name() == nil)
  }
}
