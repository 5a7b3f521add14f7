import Testing

@Suite("What the README says beside other programs is held by tests") struct BesideTableTests {
  @Test("each line names tests that there are")
  func named() throws {
    let rows = MarkdownTable.rows(in: try Repository.text("README.md"), under: "point")
    #expect(rows.count > 10)
    let files = Set(try Repository.files("Tests").map { $0.path.split(separator: "/").last ?? "" })
    for row in rows {
      let told = (row.last ?? "").matches(of: /\w+(Tests|Screens)/).map { "\($0.0).swift" }
      #expect(!told.isEmpty, "\(row[0])")
      #expect(told.filter { !files.contains(Substring($0)) } == [], "\(row[0])")
    }
  }
}
