import Testing

@Suite("Figures: self-rating") struct SelfRatingTests {
  @Test("autonomy, connection and competence, each hidden where fewer than five answered")
  func year() throws {
    let sheet = try Sheet("selfrating", "--programme", "plan")
    #expect(sheet.numbers == ["sheets", "autonomy", "connection", "mastery"])
    // s1, five sheets. Autonomy 3 4 2 5 3: points 2+3+1+4+2 = 12 of 20 = 0.6. Connection 5 5 4 4 5:
    // 4+4+3+3+4 = 18 of 20 = 0.9. Competence was answered by four only.
    #expect(sheet["session", "s1"] == [5, 600, 900, nil])
    #expect(sheet["month", "2026-02"] == [5, 600, 900, nil])
    // s3, two sheets.
    #expect(sheet["session", "s3"] == [2, nil, nil, nil])
    // Together: autonomy (12 + 8) / 28 = 0.71429, connection (18 + 8) / 28 = 0.92857; competence
    // 4 3 3 2 and twice 5: 3+2+2+1+4+4 = 16 of 24 = 0.66667.
    #expect(sheet["total"] == [7, 714, 929, 667])
  }
}
