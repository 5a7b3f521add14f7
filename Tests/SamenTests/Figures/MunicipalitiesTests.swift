import Testing

@Suite("Figures: municipalities") struct MunicipalitiesTests {
  @Test("people by where they live, sessions by where they were")
  func year() throws {
    let sheet = try Sheet("municipalities", "--programme", "plan")
    #expect(sheet.numbers == ["reached", "enrolled", "onward", "sessions"])
    // Reached p01 p02 p06 p08 p09; enrolled all but p06; work or training p01 p02. Sessions in the
    // Sociaal Huis: s1 s2 s3 s5 s6 g1 = 6.
    #expect(sheet["Mechelen"] == [5, 4, 2, 6])
    // p03 p04 p07; s4 in the Buurthuis.
    #expect(sheet["Willebroek"] == [3, 3, 0, 1])
    // p10 lives outside both.
    #expect(sheet["Bonheiden"] == [1, 1, 1, 0])
    // Of p11 and p12 it is not known.
    #expect(sheet["unknown"] == [2, 0, 0, 0])
    #expect(sheet["total"] == [11, 8, 3, 7])
    #expect(sheet.names == ["Mechelen", "Willebroek", "Bonheiden", "unknown", "total"])
  }
}
