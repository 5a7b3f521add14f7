import Testing

@Suite("Figures: who took the steps") struct StepsTests {
  @Test("alone, together, or staff for them")
  func year() throws {
    let sheet = try Sheet("steps", "--programme", "plan")
    #expect(sheet.numbers == ["steps", "people", "share"])
    // v2 and v3 of p01; 2/7 = 0.2857.
    #expect(sheet["alone"] == [2, 1, 286])
    // v1 of p01, v4 of p03.
    #expect(sheet["together"] == [2, 2, 286])
    // v5 of p03, v7 of p07.
    #expect(sheet["staff"] == [2, 2, 286])
    // v6 of p04; 1/7 = 0.1429.
    #expect(sheet["unknown"] == [1, 1, 143])
    #expect(sheet["total"] == [7, 4, 1000])
  }
}
