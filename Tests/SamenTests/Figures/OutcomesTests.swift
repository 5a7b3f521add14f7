import Testing

@Suite("Figures: outcomes") struct OutcomesTests {
  @Test("what people came to, and whether they were still there")
  func year() throws {
    let sheet = try Sheet("outcomes", "--programme", "plan")
    #expect(
      sheet.numbers == [
        "outcomes", "people", "durable", "fourWeeksDue", "fourWeeksDone", "fourWeeksThere",
        "sixMonthsDue", "sixMonthsDone", "sixMonthsThere",
      ])
    // p01 18 May, durable: four weeks due 15 June, done on 16 June, there; six months due 18 November,
    // done that day, there. p10 20 May: due 17 June, done on 18 June, gone; due 20 November, not done.
    #expect(sheet["job"] == [2, 2, 1, 2, 2, 1, 2, 1, 1])
    // p02 2 March: due 30 March, done on 31 March, there; due 2 September, not done.
    #expect(sheet["training"] == [1, 1, 0, 1, 1, 1, 1, 0, 0])
    // p09 1 February, durable: due 1 March and 1 August, neither done.
    #expect(sheet["volunteering"] == [1, 1, 1, 1, 0, 0, 1, 0, 0])
    // p09 again, 1 June: due 29 June, not done; six months only on 1 December, not due yet.
    #expect(sheet["otherGuidance"] == [1, 1, 0, 1, 0, 0, 0, 0, 0])
    // p08 stopped: nothing is due.
    #expect(sheet["stopped"] == [1, 1, 0, 0, 0, 0, 0, 0, 0])
    // Work and training together: 2 + 1.
    #expect(sheet["onwardFlow"] == [3, 3, 1, 3, 3, 2, 3, 1, 1])
    // Six outcomes of five people, as p09 has two.
    #expect(sheet["total"] == [6, 5, 2, 5, 3, 2, 4, 1, 1])
    #expect(sheet.names.count == 7)
  }

  @Test("as it was on an earlier day")
  func earlier() throws {
    // On 31 May: the jobs of 18 and 20 May are counted, and no follow-up of them is due yet.
    let sheet = try Sheet("outcomes", "--programme", "plan", "--to", "2026-05-31")
    #expect(sheet["job"] == [2, 2, 1, 0, 0, 0, 0, 0, 0])
    #expect(sheet["training"] == [1, 1, 0, 1, 1, 1, 0, 0, 0])
  }
}
