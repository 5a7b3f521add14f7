import Testing

@Suite("Figures: attendance") struct AttendanceTests {
  @Test("who came, by session, by month and in all")
  func year() throws {
    let sheet = try Sheet("attendance", "--programme", "plan")
    #expect(
      sheet.numbers == [
        "sessions", "taken", "there", "walkIns", "excused", "absent", "perSession",
      ])
    // Seats of p01 p02 p03 p04; there those and p11, who walked in; Inês was a brugfiguur. In tenths.
    #expect(sheet["session", "s1"] == [1, 4, 5, 1, 0, 0, 50])
    // Jamal did not come; in March neither, and Chidi called.
    #expect(sheet["session", "s2"] == [1, 4, 3, 0, 0, 1, 30])
    #expect(sheet["session", "s3"] == [1, 4, 2, 0, 1, 1, 20])
    // Twelve heads were counted, one name was written.
    #expect(sheet["session", "s4"] == [1, 0, 12, 0, 0, 0, 120])
    // s1 and s2. s3, g1 and s4: 16 / 3 = 5.33. s5 and s6: 3 / 2.
    #expect(sheet["month", "2026-02"] == [2, 8, 8, 1, 0, 1, 40])
    #expect(sheet["month", "2026-03"] == [3, 4, 16, 0, 1, 1, 53])
    #expect(sheet["month", "2026-04"] == [2, 4, 3, 0, 0, 1, 15])
    // 27 at seven sessions, as in the overview; 27 / 7 = 3.86.
    #expect(sheet["total"] == [7, 16, 27, 1, 1, 3, 39])
  }

  @Test("of one project, in a while")
  func narrowed() throws {
    let sheet = try Sheet(
      "attendance", "--programme", "atelier", "--from", "2026-03-01", "--to", "2026-03-31")
    #expect(sheet["month", "2026-03"] == [2, 4, 14, 0, 1, 1, 70])
    #expect(sheet["total"] == [2, 4, 14, 0, 1, 1, 70])
    #expect(sheet["session", "s5"] == [])
  }
}
