import Testing

@Suite("Figures: referrals by source") struct ReferralsTests {
  @Test("who sends people, and what became of them")
  func year() throws {
    let sheet = try Sheet("referrals", "--programme", "plan")
    #expect(sheet.numbers == ["referrals", "people", "enrolled", "onward"])
    // OCMW: p01 p03 p05 p08. Enrolled since: all but p05. A job: p01.
    #expect(sheet["ocmw"] == [4, 4, 3, 1])
    // VDAB: p02 p03 p06 p07. Enrolled since: p02, p03 (in the plan) and p07. Training: p02.
    #expect(sheet["vdab"] == [4, 4, 3, 1])
    // The neighbour: p04 p10, both enrolled. A job: p10.
    #expect(sheet["een buurvrouw"] == [2, 2, 2, 1])
    // Ten referrals of nine people, as p03 was sent twice; enrolled 3 + 3 + 2 less p03 once = 7.
    #expect(sheet["total"] == [10, 9, 7, 3])
    #expect(sheet.names == ["ocmw", "vdab", "een buurvrouw", "total"])
  }

  @Test("what came before the referral is not due to it")
  func before() throws {
    // In the ateliers alone, Chidi came by OCMW only.
    let sheet = try Sheet("referrals", "--programme", "atelier")
    #expect(sheet["vdab"] == [1, 1, 1, 1])
    let shell = try Twelve.shell()
    // Amina, who has worked since May, is sent again in November: she was enrolled before that.
    shell.samen(
      "record", "referral.received", "of=p01", "on=2026-11-20", "programme=atelier",
      "partner=jobroad")
    #expect(try Sheet("referrals", from: shell)["jobroad"] == [1, 1, 0, 0])
  }
}
