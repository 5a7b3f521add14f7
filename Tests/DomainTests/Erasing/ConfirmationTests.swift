import Testing

@testable import Domain

@Suite("Which laptops have taken somebody away") struct ConfirmationTests {
  private static func joins(_ pen: inout Pen, _ device: String) -> Event {
    pen.write(
      "device.joined",
      [
        "device": .text(device), "name": .text(device), "station": "desk",
        "organisation": "OCMW",
      ])
  }

  private static func letsIn(_ pen: inout Pen, _ device: String) -> Event {
    pen.write("device.accepted", ["device": .text(device), "scopes": .list(["s"])])
  }

  @Test("each of the team is waited for, and nobody who was taken out of it")
  func team() throws {
    var pen = Pen("aaaaaaaa")
    var lines = ["aaaaaaaa", "bbbbbbbb", "cccccccc"].map { Self.joins(&pen, $0) }
    lines += ["aaaaaaaa", "bbbbbbbb"].map { Self.letsIn(&pen, $0) }
    var state = State(lines: lines + [pen.name("Aida"), pen.erase("p1")])
    #expect(state.openErasures([:]).map { $0.person } == ["p1"])
    let one = try #require(state.openErasures(["aaaaaaaa": ["p1"], "bbbbbbbb": []]).first)
    #expect(one.confirmed.map { $0.device } == ["aaaaaaaa"])
    // The third was never let in, so that nothing of anybody is there.
    #expect(one.missing.map { $0.device } == ["bbbbbbbb"])
    #expect(state.openErasures(["aaaaaaaa": ["p1"], "bbbbbbbb": ["p1"]]).isEmpty)
    state.apply(pen.write("device.removed", ["device": "bbbbbbbb", "why": "lost"]))
    #expect(state.openErasures(["aaaaaaaa": ["p1"]]).isEmpty)
    #expect(state.openErasures([:]).first?.missing.map { $0.device } == ["aaaaaaaa"])
  }
}
