import Testing

@Suite("Figures: hours of wijk-werken") struct HoursTests {
  @Test("each person's hours against the limits of the project")
  func year() throws {
    let sheet = try Sheet("hours", "--programme", "plan")
    #expect(
      sheet.numbers == [
        "hours", "busiestMonth", "monthLimit", "busiestYear", "yearLimit", "months", "monthsLimit",
      ])
    // Gulnara: March 600, April 3 x 1200 + 60 = 3660, June 300 = 4560 minutes in three months. A month
    // may have 60 hours = 3600, a year 630 = 37800.
    #expect(sheet["p07"] == [4560, 3660, 3600, 4560, 37800, 3, 12])
    #expect(sheet.cell("p07", "over") as? [String] == ["overMonth"])
    // Dilnoza, who is not in the plan but worked for it.
    #expect(sheet["p04"] == [120, 120, 3600, 120, 37800, 1, 12])
    #expect(sheet.cell("p04", "over") as? [String] == nil)
    #expect(sheet["total"].first == 4680)
    #expect(sheet.names == ["p07", "p04", "total"])
  }

  @Test("just on the limit is not too much")
  func limit() throws {
    // Until 29 April: 3600 minutes in that month, sixty hours.
    let sheet = try Sheet("hours", "--programme", "plan", "--to", "2026-04-29")
    #expect(sheet["p07"] == [4200, 3600, 3600, 4200, 37800, 2, 12])
    #expect(sheet.cell("p07", "over") as? [String] == nil)
  }
}
