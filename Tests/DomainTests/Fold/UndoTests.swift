import Testing

@testable import Domain

@Suite struct UndoTests {
  @Test("What was withdrawn counts as never said: the earlier value stands again")
  func undo() {
    var desk = Pen("aaaaaaaa")
    let first = desk.name("Aida")
    let second = desk.name("Bo", over: [first])
    let state = State(first, second, desk.withdraw(second))
    #expect(state.name()?.value == "Aida")
    #expect(state.name()?.heads.count == 1)
    #expect(!state.counts(second.version))
  }

  @Test("Undoing the only line leaves nothing")
  func undoOfTheOnlyLine() {
    var desk = Pen("aaaaaaaa")
    let line = desk.name("Aida")
    let state = State(line, desk.withdraw(line))
    #expect(state.entity(.person("p1")) == nil)
    #expect(state.entities(.person).isEmpty)
    #expect(state.lines(of: "p1").map(\.kind) == ["event.withdrawn"])
  }

  @Test("Redo records again")
  func redo() {
    var desk = Pen("aaaaaaaa")
    let first = desk.name("Aida")
    let second = desk.name("Bo", over: [first])
    let state = State(first, second, desk.withdraw(second), desk.name("Bo", over: [first]))
    #expect(state.name()?.value == "Bo")
    #expect(state.name()?.isInConflict == false)
  }

  @Test("A line reaches what it replaces also by way of a withdrawn one")
  func reachesThroughWithdrawn() {
    var desk = Pen("aaaaaaaa")
    var field = Pen("bbbbbbbb")
    let first = desk.name("A")
    let second = desk.name("B", over: [first])
    let third = field.name("C", over: [second])
    let state = State(first, second, third, desk.withdraw(second))
    #expect(state.name()?.heads.map(\.value) == ["C"])
  }

  @Test("A withdrawal that comes first withdraws what comes later")
  func withdrawalFirst() {
    var desk = Pen("aaaaaaaa")
    let line = desk.name("Aida")
    var state = State(desk.withdraw(line))
    state.apply(line)
    #expect(state.name() == nil)
  }

  @Test("A withdrawal reaches only lines of its own person and scope")
  func samePersonAndScope() {
    var desk = Pen("aaaaaaaa")
    var inner = Pen("aaaaaaaa", .confidential)
    let line = desk.name("Aida")
    let goal = inner.write("goal.set", of: "p1", ["goal": "g1", "text": "care"])
    let state = State(
      line, goal, desk.withdraw(line, of: "p2"), desk.withdraw(line, of: nil),
      inner.withdraw(line), desk.withdraw(goal))
    #expect(state.name()?.value == "Aida")
    #expect(state.entities(.goal).count == 1)
  }

  @Test("Withdrawals only grow: one that is withdrawn still withdraws")
  func withdrawalOfAWithdrawal() {
    var desk = Pen("aaaaaaaa")
    let line = desk.name("Aida")
    let undo = desk.withdraw(line)
    #expect(State(line, undo, desk.withdraw(undo)).name() == nil)
  }

  @Test("One withdrawal takes back many lines, of nobody as well")
  func many() {
    var desk = Pen("aaaaaaaa")
    let day = desk.write("session.changed", ["session": "s1", "day": "2026-11-23"])
    let start = desk.write("session.changed", ["session": "s1", "start": "13:30"])
    let state = State(day, start, desk.withdraw(day, start, of: nil))
    #expect(state.calendar.ids.isEmpty)
  }
}
