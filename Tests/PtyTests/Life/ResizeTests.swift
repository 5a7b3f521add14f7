import Testing

/// The window is pulled to another size while something is being typed.
struct ResizeTests {
  @Test func `what was typed in a form stays, whatever becomes of the window`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.goes(to: .sheet)
    try walter.fillsIn("Inschrijven", after: "i") {
      walter.program.type("Zeynep Yıl")
      walter.program.press(.tab)
      walter.program.type("0470 12 34 56")
      for (columns, rows) in [(60, 20), (120, 36), (80, 24)] {
        walter.program.resize(columns: columns, rows: rows)
        try walter.program.wait(for: "the form at \(columns)x\(rows)") {
          isWhole($0, columns: columns, rows: rows)
        }
      }
      walter.program.resize(columns: 40, rows: 10)
      try walter.sees("te klein (40x10)")
      walter.program.resize(columns: 80, rows: 24)
      try walter.program.wait(for: "the form again") { isWhole($0, columns: 80, rows: 24) }
      walter.program.press(.shiftTab)
      walter.program.type("maz")
    }
    try walter.seesItSaved("the whole name") { $0.row(of: "Zeynep Yılmaz") != nil }
    walter.program.press(.enter)
    try walter.sees("0470 12 34 56")
  }

  /// True where the form with what was typed stands on a screen that uses all of the window.
  private func isWhole(_ screen: VirtualScreen, columns: Int, rows: Int) -> Bool {
    let all = screen.rows
    let corner = screen.cell(column: columns - 1, row: rows - 3).text
    return ["┘", "┛"].contains(corner)
      && all.contains { $0.contains("Naam *") && $0.contains("Zeynep Yıl") }
      && all.contains { $0.contains("Telefoon") && $0.contains("0470 12 34 56") }
  }
}
