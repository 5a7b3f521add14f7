import Testing

@Suite("Figures: partners") struct PartnersTests {
  @Test("people and handoffs by partner and state, and in all without counting anyone twice")
  func year() throws {
    let sheet = try Sheet("partners", "--programme", "plan")
    #expect(
      sheet.numbers == [
        "handoffs", "people", "draft", "requested", "accepted", "declined", "inProgress",
        "onHold", "completed", "failed", "cancelled", "referred",
      ])
    // JobRoad: h8 (p03) a draft, h3 (p04) asked, h1 (p01) and h4 (p10) completed.
    #expect(sheet["jobroad"] == [4, 4, 1, 1, 0, 0, 0, 0, 2, 0, 0, 0])
    // Duo: h7 (p07) accepted, h5 (p08) declined, h2 (p03) in progress, h6 (p02) cancelled.
    #expect(sheet["duo"] == [4, 4, 0, 0, 1, 1, 1, 0, 0, 0, 1, 0])
    // They send people and take none: p01 p03 p05 p08 and p02 p03 p06 p07.
    #expect(sheet["ocmw"] == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4])
    #expect(sheet["vdab"] == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4])
    // Eight handoffs of seven people and seven people sent by partners: p03 counts once in both.
    #expect(sheet["total"] == [8, 7, 1, 1, 1, 1, 1, 0, 2, 0, 1, 7])
  }

  @Test("by the day on which a handoff was begun, whatever became of it later")
  func begun() throws {
    // In April: h1 and h4, both begun then and completed in May.
    let sheet = try Sheet(
      "partners", "--programme", "plan", "--from", "2026-04-01", "--to", "2026-04-30")
    #expect(sheet["total"] == [2, 2, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0])
  }
}
