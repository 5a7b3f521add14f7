import Testing

@Suite("Figures: caseload") struct CaseloadTests {
  @Test("whom each follows up today, who is in nobody's care, and the contacts each had")
  func year() throws {
    let sheet = try Sheet("caseload", "--programme", "plan")
    #expect(sheet.numbers == ["people", "contacts"])
    // Els: p03 p04, as p01 ended on 18 May. Contacts c01 c02 c03 c04 c07 c08 c09 c12 = 8.
    #expect(sheet["els"] == [2, 8])
    // Karim: p03 p06, as p07 ended on 1 November. Contacts c05 c06 c10 c11 c13 c14 c15 c16 = 8.
    #expect(sheet["karim"] == [2, 8])
    // Taking part today: p03 p04 p07; p07 is in nobody's care.
    #expect(sheet["nobody"] == [1, 0])
    // p03 p04 p06, though Chidi is with both.
    #expect(sheet["total"] == [3, 16])
  }

  @Test("as it was on an earlier day")
  func earlier() throws {
    // On 1 May: Els p01 p03 p04, Karim p07. In nobody's care: p10; p02, p08 and p09 had left.
    let sheet = try Sheet("caseload", "--programme", "plan", "--to", "2026-05-01")
    #expect(sheet["els"].first == 3)
    #expect(sheet["karim"].first == 1)
    #expect(sheet["nobody"].first == 1)
    #expect(sheet["total"].first == 4)
  }
}
