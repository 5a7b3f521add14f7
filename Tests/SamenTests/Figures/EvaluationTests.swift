import Testing

@Suite("Figures: evaluation") struct EvaluationTests {
  @Test("what a project came to on one page, each figure as its own report has it")
  func part() throws {
    let sheet = try Sheet("evaluation", "--programme", "atelier")
    #expect(sheet.numbers == ["count", "goal", "share", "score", "paid"])
    // As in OverviewTests, FunnelTests, SurveyTests, TargetTests and CostsTests.
    #expect(sheet["sessionsHeld"] == [6, 8, 750, nil, nil])
    #expect(sheet["seatsFilled"] == [25, nil, nil, nil, nil])
    #expect(sheet["peopleThere"] == [7, nil, nil, nil, nil])
    #expect(sheet["peopleReached"] == [8, nil, nil, nil, nil])
    #expect(sheet["peopleEnrolled"] == [6, nil, nil, nil, nil])
    #expect(sheet["onwardFlow"] == [3, nil, nil, nil, nil])
    #expect(sheet["surveySheets"] == [15, nil, nil, 878, nil])
    #expect(sheet["sessions", "atelier"] == [6, 8, 750, nil, nil])
    #expect(sheet["costsPaid"] == [nil, nil, nil, nil, 92_050])
    #expect(sheet["perSession"] == [6, nil, nil, nil, 15_342])
    #expect(sheet["perSeat"] == [25, nil, nil, nil, 3_682])
    #expect(sheet["perPerson"] == [8, nil, nil, nil, 11_506])
    // The targets of its parts stand with those of a project.
    let plan = try Sheet("evaluation", "--programme", "plan")
    #expect(plan["onwardFlow", "plan"] == [3, 6, 500, nil, nil])
    #expect(plan["sessions", "atelier"] == [6, 8, 750, nil, nil])
  }

  @Test("a score of too few sheets stays hidden here as well, and nothing was agreed for all alike")
  func few() throws {
    let sheet = try Sheet("evaluation", "--from", "2026-04-01")
    #expect(sheet["surveySheets"] == [1, nil, nil, nil, nil])
    #expect(try Sheet("evaluation")["sessionsHeld"] == [7, 8, 875, nil, nil])
  }
}
