import Testing

@Suite("Figures: competences") struct CompetencesTests {
  @Test("from the first rating to the last, of those rated twice or more")
  func year() throws {
    let sheet = try Sheet("competences", "--programme", "plan")
    #expect(
      sheet.numbers == ["people", "first", "last", "change", "better", "same", "worse", "once"])
    // On time: p07 2 to 4, p03 3 to 3, p04 4 to 3; p01 once. Means 9/3 = 3.0 and 10/3 = 3.33; 1/3.
    #expect(sheet["op tijd komen"] == [3, 30, 33, 3, 1, 1, 1, 1])
    // Working together: p07 1, 2 and 5; the middle one does not count.
    #expect(sheet["samenwerken"] == [1, 10, 50, 40, 1, 0, 0, 0])
  }

  @Test("only the ratings of the period")
  func period() throws {
    // To 30 April: on time everyone was rated once; working together 1 to 2.
    let sheet = try Sheet("competences", "--programme", "plan", "--to", "2026-04-30")
    #expect(sheet["op tijd komen"] == [0, nil, nil, nil, 0, 0, 0, 4])
    #expect(sheet["samenwerken"] == [1, 10, 20, 10, 1, 0, 0, 0])
  }
}
