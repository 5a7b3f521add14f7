import Screen
import Testing

/// Grids of one letter a cell: the letter of its meaning, and of how it looks without colour.
@Suite("What stands out, with and without colour") struct StyleScreens {
  static let ways: [(keys: String, name: String)] = [
    ("", "calendar"), ("<tab><down>", "roster"), ("<tab><down><tab><tab>", "handoffs"),
    ("<tab>i<ctrl-s>", "sign-up-missing"), (":", "palette"),
  ]

  @Test("the meaning of each cell", arguments: ways)
  func meaning(way: (keys: String, name: String)) throws {
    var desk = try Desk(.lively())
    desk.strike(way.keys)
    try GoldenScreen.check(desk.canvas.styleLetters(), "style-\(way.name)-80x24")
  }

  @Test("the look of each cell where NO_COLOR is set", arguments: ways)
  func withoutColour(way: (keys: String, name: String)) throws {
    var desk = try Desk(.lively())
    desk.strike(way.keys)
    try GoldenScreen.check(
      desk.canvas.lookLetters(theme: .noColour), "nocolour-\(way.name)-80x24")
  }

  @Test("the colour of each cell", arguments: [Theme.dark, .light, .contrast], PaneScreens.sizes)
  func colour(theme: Theme, size: Size) throws {
    var desk = try Desk(.lively(), columns: size.columns, rows: size.rows)
    desk.strike("<tab><down>")
    try GoldenScreen.check(
      desk.canvas.colourLetters(theme: theme),
      "colour-\(theme.rawValue)-\(size.columns)x\(size.rows)")
  }

  @Test("without colour the row the keys act on still looks like no other row")
  func focusWithoutColour() throws {
    var desk = try Desk(.lively())
    desk.strike("<tab><down>")
    let here = try desk.place(of: "Aida")
    let elsewhere = try desk.place(of: "Ahmed")
    let looks = desk.canvas.lookLetters(theme: .noColour).map(Array.init)
    #expect(looks[here.row][here.column] != looks[elsewhere.row][elsewhere.column])
  }
}
