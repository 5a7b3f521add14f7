import Testing

@Suite("Figures: targets") struct TargetTests {
  @Test("how far each is, the pace so far and the pace still needed")
  func year() throws {
    let sheet = try Sheet("target", "--programme", "plan")
    #expect(sheet.numbers == ["goal", "done", "share", "pace", "paceNeeded"])
    // 23 November is day 327 of the year, and 38 days are left. A month is 365/12 days.
    // People: 8 enrolled of 20. Pace 8 x 365 / (12 x 327) = 2920 / 3924 = 0.744, in tenths 7.
    // Needed: 12 x 365 / (12 x 38) = 365 / 38 = 9.605.
    #expect(sheet["plan", "people"] == [20, 8, 400, 7, 96])
    // Work or training: 3 of 6. Pace 1095 / 3924 = 0.279; needed 1095 / 456 = 2.401.
    #expect(sheet["plan", "onwardFlow"] == [6, 3, 500, 3, 24])
    // Contacts held: c01-c16 = 16 of 30 = 0.5333. Pace 5840 / 3924 = 1.488; needed 5110 / 456 = 11.206.
    #expect(sheet["plan", "contacts"] == [30, 16, 533, 15, 112])
    // Sessions of the ateliers, from 1 February: 327 - 31 = 296 days. 6 of 8.
    // Pace 2190 / 3552 = 0.617; needed 730 / 456 = 1.601.
    #expect(sheet["atelier", "sessions"] == [8, 6, 750, 6, 16])
  }

  @Test("as it was on an earlier day, and once the end has passed")
  func otherDays() throws {
    let shell = try Twelve.shell()
    // On 10 February only s1 was held, in ten days since the first; 324 days are left.
    // Pace 1 x 365 / (12 x 10) = 3.042; needed 7 x 365 / (12 x 324) = 2555 / 3888 = 0.657.
    let spring = try Sheet("target", "--programme", "atelier", "--to", "2026-02-10", from: shell)
    #expect(spring["atelier", "sessions"] == [8, 1, 125, 30, 7])
    // In February 2027: 6 sessions in 334 days, 2190 / 4008 = 0.546; no days are left to catch up.
    shell.variables["SAMEN_NOW"] = "2027-02-01T10:00:00+01:00"
    let after = try Sheet("target", "--programme", "atelier", from: shell)
    #expect(after["atelier", "sessions"] == [8, 6, 750, 5, nil])
  }
}
