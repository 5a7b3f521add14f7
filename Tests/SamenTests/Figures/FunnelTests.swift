import Testing

@Suite("Figures: the way people go") struct FunnelTests {
  @Test("distinct people at each stage, and their share of all twelve")
  func year() throws {
    let sheet = try Sheet("funnel", "--programme", "plan")
    #expect(sheet.numbers == ["people", "share"])
    // Reached, as in the overview: all but Elif = 11 of 12 = 0.9167.
    #expect(sheet["reached"] == [11, 917])
    // Referred: ten referrals of p01-p08 and p10 = 9 people; 9/12 = 0.75.
    #expect(sheet["referred"] == [9, 750])
    // A talk other than on the street: p01 p02 p03 p04 p06 p07 p08 p09 p10; not p11, not p12.
    #expect(sheet["contact"] == [9, 750])
    #expect(sheet["enrolled"] == [8, 667])
    // At a session: the seven of the overview; 7/12 = 0.5833.
    #expect(sheet["firstSession"] == [7, 583])
    // A partner was asked for p01 p03 p04 p07 p08 p10; that of p02 stayed a draft. 6/12.
    #expect(sheet["handoff"] == [6, 500])
    // p01 and p10 a job, p02 training, p09 volunteering; p08 stopped. 4/12 and 3/12.
    #expect(sheet["outcome"] == [4, 333])
    #expect(sheet["onwardFlow"] == [3, 250])
    #expect(sheet.notes.contains("reachedIsNotEnrolled"))
  }

  @Test("each stage by its own day")
  func spring() throws {
    // From 1 April to 31 May. Contacts: p01 on 20 April, p11 and p12 on the street on 6 May. Sessions
    // s5 (p01, p07) and s6 (p01). Reached: p01 p07 p11 p12 = 4. Handed on: p01 and p10. Jobs: both.
    // In any stage: p01 p07 p10 p11 p12 = 5.
    let sheet = try Sheet(
      "funnel", "--programme", "plan", "--from", "2026-04-01", "--to", "2026-05-31")
    #expect(sheet["reached"] == [4, 800])
    #expect(sheet["referred"] == [0, 0])
    #expect(sheet["contact"] == [1, 200])
    #expect(sheet["enrolled"] == [0, 0])
    #expect(sheet["firstSession"] == [2, 400])
    #expect(sheet["handoff"] == [2, 400])
    #expect(sheet["onwardFlow"] == [2, 400])
  }
}
