import Testing

@testable import Domain

@Suite("Which laptops have taken somebody away") struct ConfirmationTests {
  @Test("each of the team is waited for, and nobody who was taken out of it")
  func team() throws {
    var first = Pen("aaaaaaaa")
    var second = Pen("bbbbbbbb")
    var third = Pen("cccccccc")
    var state = State(
      first.join("aaaaaaaa"), second.join("bbbbbbbb"), third.join("cccccccc"),
      first.accept("aaaaaaaa", ["s"]), first.accept("bbbbbbbb", ["s"]),
      first.name("Aida"), first.erase("p1"))
    #expect(state.openErasures([:]).map(\.person) == ["p1"])
    var open = try #require(state.openErasures(["aaaaaaaa": ["p1"], "bbbbbbbb": []]).first)
    #expect(open.confirmed.map(\.device) == ["aaaaaaaa"])
    // The third was never let in, so that nothing of anybody is there.
    #expect(open.missing.map(\.device) == ["bbbbbbbb"])
    #expect(state.openErasures(["aaaaaaaa": ["p1"], "bbbbbbbb": ["p1"]]).isEmpty)
    state.apply(first.remove("bbbbbbbb"))
    #expect(state.openErasures(["aaaaaaaa": ["p1"]]).isEmpty)
    open = try #require(state.openErasures([:]).first)
    #expect(open.confirmed.isEmpty && open.missing.count == 1)
  }
}
