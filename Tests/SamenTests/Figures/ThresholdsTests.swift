import Testing

@Suite("Figures: strengths and thresholds") struct ThresholdsTests {
  @Test("opened, resolved and open, after what people are good at")
  func year() throws {
    let sheet = try Sheet("thresholds", "--programme", "plan")
    #expect(sheet.numbers == ["opened", "resolved", "open", "openPeople"])
    #expect(sheet.names.first == "strengths")
    // x1-x4, of p01 p03 p09.
    #expect(sheet["strengths"] == [4, nil, nil, 3])
    #expect(sheet["childcare"] == [1, 1, 0, 0])
    #expect(sheet["housing"] == [1, 0, 1, 1])
    #expect(sheet["health"] == [1, 0, 1, 1])
    #expect(sheet["language"] == [1, 0, 1, 1])
    // p04 resolved, p07 not.
    #expect(sheet["mobility"] == [2, 1, 1, 1])
    // Six noted, two resolved; open of p03 p07 (twice) p08.
    #expect(sheet["total"] == [6, 2, 4, 3])
  }

  @Test("as it was on an earlier day")
  func earlier() throws {
    // On 1 March: d1-d5 noted, none resolved; of p03 p04 p07 p08.
    let sheet = try Sheet("thresholds", "--programme", "plan", "--to", "2026-03-01")
    #expect(sheet["total"] == [5, 0, 5, 4])
    // On 2 March one was resolved, and one noted.
    let later = try Sheet(
      "thresholds", "--programme", "plan", "--from", "2026-03-02", "--to", "2026-03-02")
    #expect(later["total"] == [1, 1, 5, 3])
  }
}
