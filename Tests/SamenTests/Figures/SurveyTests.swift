import Testing

@Suite("Figures: survey") struct SurveyTests {
  @Test("the mean of (answer - 1) / (highest - 1), with the number of sheets, by every part")
  func year() throws {
    let sheet = try Sheet("survey", "--programme", "atelier")
    #expect(sheet.numbers == ["sheets", "score"])
    // s1: five sheets of three answers to 5. Points of 4 each: 4+4+3, 3+3+3, 4+3+4, 2+3+3, 4+4+4
    // = 11 + 9 + 11 + 8 + 12 = 51 of 60 = 0.85.
    #expect(sheet["session", "s1"] == [5, 850])
    // s2: four sheets, all the best; too few to show.
    #expect(sheet["session", "s2"] == [4, nil])
    // s3: five sheets of two answers 4 of 5: 3/4.
    #expect(sheet["session", "s3"] == [5, 750])
    // s5: one sheet.
    #expect(sheet["session", "s5"] == [1, nil])
    // CV: s1 and s2 = 9 sheets, 27 answers; (51 + 48) / 4 = 24.75; 24.75 / 27 = 0.91667.
    #expect(sheet["theme", "CV"] == [9, 917])
    // Netwerk: s3 and s5 = 6 sheets, 12 answers: 10 x 3/4 and twice 9/9 = 9.5; 9.5 / 12 = 0.79167.
    #expect(sheet["theme", "Netwerk"] == [6, 792])
    // Months: February has s1 and s2, March s3, April s5.
    #expect(sheet["month", "2026-02"] == [9, 917])
    #expect(sheet["month", "2026-03"] == [5, 750])
    #expect(sheet["month", "2026-04"] == [1, nil])
    // All: 15 sheets, 39 answers; (24.75 + 9.5) / 39 = 34.25 / 39 = 0.87821.
    #expect(sheet["total"] == [15, 878])
  }

  @Test("a score that is hidden is told in words, with the reason")
  func hidden() throws {
    let lines = try Twelve.shell(language: "en").samen("report", "survey").lines
    #expect(lines.contains { $0.hasPrefix("session") && $0.hasSuffix("4  too few") })
    #expect(
      lines.contains("Under five sheets a score stays hidden, as someone could be recognised."))
  }
}
