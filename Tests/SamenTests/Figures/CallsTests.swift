import Testing

@Suite("Figures: call round") struct CallsTests {
  @Test("what came of each call, and who came after it")
  func year() throws {
    let sheet = try Sheet("calls", "--programme", "plan")
    #expect(
      sheet.numbers == [
        "people", "calls", "coming", "notComing", "noAnswer", "messageLeft", "came",
      ])
    // Five calls to p01 p02 p03 (twice) p08; p01, p02 and p03 were there.
    #expect(sheet["s1"] == [4, 5, 3, 1, 1, 0, 3])
    // p10 a message, p01 coming; p01 was there.
    #expect(sheet["s2"] == [2, 2, 1, 0, 0, 1, 1])
    // Elif, about nothing in particular.
    #expect(sheet["noSession"] == [1, 1, 0, 0, 1, 0, 0])
    // People: p01 p02 p03 p05 p08 p10 = 6; calls 5 + 2 + 1 = 8; came 3 + 1.
    #expect(sheet["total"] == [6, 8, 4, 1, 2, 1, 4])
  }

  @Test("by the day of the call, and by the project of the session or person")
  func narrowed() throws {
    let sheet = try Sheet(
      "calls", "--programme", "atelier", "--from", "2026-02-10", "--to", "2026-11-30")
    // Elif is no one of the ateliers, and the first round was the day before.
    #expect(sheet.names == ["s2", "total"])
    #expect(sheet["total"] == [2, 2, 1, 0, 0, 1, 1])
  }
}
