import Testing

/// A paste is text or nothing.
struct PasteTests {
  @Test func `two hundred lines over the sheet change nothing`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.does(Array(Tuesday.signUps.prefix(2)))
    try walter.goes(to: .sheet)
    let before = try hash(of: walter)
    let picture = walter.picture
    // Each line would mark, release, close, undo and quit, if it were typed.
    walter.program.paste(String(repeating: "axrdu\nq\n", count: 100))
    try walter.sees("Plakken kan alleen in een tekstveld")
    #expect(walter.picture == picture)
    #expect(try hash(of: walter) == before)
    #expect(walter.program.hasTerminal)
  }

  @Test func `two hundred lines in a field are one text, kept whole`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    let lines = (1...200).map { "regel \($0): q\u{E9}" }
    try walter.goes(to: .sheet)
    try walter.fillsIn("Inschrijven", after: "i") {
      let before = try hash(of: walter)
      walter.program.paste(lines.joined(separator: "\n"))
      try walter.sees("regel 200: qé")
      #expect(try hash(of: walter) == before)
    }
    try walter.seesItSaved("the name") { $0.row(of: "regel 1: qé") != nil }
    let state = try Script.samen(["state"], in: walter.sandbox)
    #expect(state.output.contains(lines.joined(separator: " ")))
  }

  private func hash(of walter: Facilitator) throws -> String {
    let told = try Script.samen(["state", "--hash"], in: walter.sandbox)
    try told.mustSucceed()
    return told.output
  }
}
