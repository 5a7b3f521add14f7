import Testing

@Suite("Figures: costs") struct CostsTests {
  @Test("by who paid, in all, and for each session, seat and person; in kind apart")
  func year() throws {
    let sheet = try Sheet("costs", "--programme", "plan")
    #expect(sheet.numbers == ["count", "paid", "inKind"])
    // The city paid two facilitators, and gave the room; OCMW the food; for k5 nobody is named.
    #expect(sheet["Stad Mechelen"] == [3, 80_000, 30_000])
    #expect(sheet["OCMW"] == [1, 12_050, 0])
    #expect(sheet["unknown"] == [1, 9_000, 0])
    #expect(sheet["total"] == [5, 101_050, 30_000])
    // The budget of the plan holds that of its part.
    #expect(sheet["budget"] == [nil, 2_000_000, nil])
    #expect(sheet["left"] == [nil, 1_898_950, nil])
    // Seven sessions held: 101050 / 7 = 14435.71, 30000 / 7 = 4285.71.
    #expect(sheet["perSession"] == [7, 14_436, 4_286])
    // 27 seats filled: 3742.59 and 1111.11. Eleven people reached: 9186.36 and 2727.27.
    #expect(sheet["perSeat"] == [27, 3_743, 1_111])
    #expect(sheet["perPerson"] == [11, 9_186, 2_727])
  }

  @Test("of a part, by the project of the session where the cost names none")
  func part() throws {
    // Without k5: 92050, of six sessions 15341.67, 25 seats 3682, eight people 11506.25; in kind 30000
    // makes 5000, 1200 and 3750.
    let sheet = try Sheet("costs", "--programme", "atelier")
    #expect(sheet["total"] == [4, 92_050, 30_000])
    #expect(sheet["perSession"] == [6, 15_342, 5_000])
    #expect(sheet["perSeat"] == [25, 3_682, 1_200])
    #expect(sheet["perPerson"] == [8, 11_506, 3_750])
    #expect(sheet["left"] == [nil, 407_950, nil])
  }

  @Test("nothing to divide by is no figure")
  func nothingHeld() throws {
    let sheet = try Sheet("costs", "--from", "2026-02-09", "--to", "2026-02-09")
    // The interpreter was paid on a day without a session; Gulnara was spoken to.
    #expect(sheet["perSession"] == [0, nil, nil])
    #expect(sheet["perPerson"] == [1, 9_000, 0])
  }
}
