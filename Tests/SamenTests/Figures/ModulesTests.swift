import Testing

@Suite("Figures: modules and life domains") struct ModulesTests {
  @Test("moments, people and minutes by module")
  func byModule() throws {
    let sheet = try Sheet("modules", "--programme", "plan")
    #expect(sheet.numbers == ["moments", "people", "hours", "hoursPerPerson"])
    // c01 60, c02 20, c04 30, c06 90, c07 30, c08 10, c09 30, c12 40 = 310, of p01 (twice) p02 p04 p07
    // p08 p10 p09 = 7 people; 310 / 7 = 44.3.
    #expect(sheet["module", "guidance"] == [8, 7, 310, 44])
    // c03 45; at g1 p03 the two hours, p07 90 minutes: 255 of two people; 127.5 is 128.
    #expect(sheet["module", "orientation"] == [3, 2, 255, 128])
    #expect(sheet["module", "languageCoaching"] == [1, 1, 120, 120])
    #expect(sheet["module", "competenceScreening"] == [1, 1, 60, 60])
    // Without a module: c05 15, c13 10, c14 5, c15 10, c16 15 = 55, of p06 (twice) p12 p11 p09; 13.75.
    #expect(sheet["module", "unknown"] == [5, 4, 55, 14])
    // 310 + 255 + 120 + 60 + 55 = 800, of eleven people; 800 / 11 = 72.7.
    #expect(sheet["total"] == [18, 11, 800, 73])
  }

  @Test("a contact in two life domains counts whole in each")
  func byDomain() throws {
    let sheet = try Sheet("modules", "--programme", "plan")
    // c01 60, c02 20, c03 45, c08 10, c09 30, c11 60 = 225, of p01 p02 p03 p10 p07; 45 each.
    #expect(sheet["domain", "work"] == [6, 5, 225, 45])
    #expect(sheet["domain", "training"] == [1, 1, 45, 45])
    #expect(sheet["domain", "childcare"] == [1, 1, 90, 90])
    #expect(sheet["domain", "housing"] == [1, 1, 90, 90])
    #expect(sheet["domain", "mobility"] == [1, 1, 30, 30])
    #expect(sheet["domain", "unknown"] == [5, 4, 55, 14])
  }

  @Test("a contact that names no project counts for the projects of the person")
  func byPerson() throws {
    // Dilnoza's, c04, is the ateliers'. Kadi's, c14, is that of its shift, the plan's. Ateliers: c01 60,
    // c02 20, c03 45, c04 30, c07 30, c08 10, c09 30 = 225, of p01 p02 p03 p04 p08 p10.
    #expect(try Sheet("modules", "--programme", "atelier")["total"] == [7, 6, 225, 38])
  }
}
