import Screen
import Testing

@Suite("The panes, as people see them") struct PaneScreens {
  static let sizes = [
    Size(columns: 120, rows: 36), Size(columns: 80, rows: 24), Size(columns: 60, rows: 20),
  ]
  /// The keys that bring each pane under the hands, with Aida on screen.
  static let ways: [(keys: String, name: String)] = [
    ("", "calendar"), ("<tab><down>", "roster"), ("<tab><down><tab>", "profile"),
    ("<tab><down><tab><tab>", "handoffs"), ("o", "attention"),
  ]

  @Test("each pane with the focus, at three sizes", arguments: sizes, ways)
  func pane(size: Size, way: (keys: String, name: String)) throws {
    var desk = try Desk(.lively(), columns: size.columns, rows: size.rows)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "pane-\(way.name)-\(size.columns)x\(size.rows)")
  }

  @Test("a screen too small says what it needs")
  func tooSmall() throws {
    let desk = try Desk(.lively(), columns: 40, rows: 12)
    try GoldenScreen.check(desk, "too-small-40x12")
  }

  @Test("a large screen", arguments: ["", "<tab>"])
  func large(keys: String) throws {
    var desk = try Desk(.lively(), columns: 200, rows: 60)
    desk.strike(keys)
    try GoldenScreen.check(desk, "large-\(keys.isEmpty ? "calendar" : "roster")-200x60")
  }

  @Test("a workspace in which nothing is yet")
  func empty() throws {
    for size in PaneScreens.sizes {
      let desk = try Desk(.empty(), columns: size.columns, rows: size.rows)
      try GoldenScreen.check(desk, "empty-\(size.columns)x\(size.rows)")
    }
  }

  @Test("a terminal that shows ASCII only")
  func ascii() throws {
    var desk = try Desk(.lively(), symbols: .ascii)
    desk.strike("<tab><down>")
    try GoldenScreen.check(desk, "ascii-80x24")
    #expect(desk.rows.joined().contains("+"))
    for sign in "┌│█✓•" { #expect(!desk.shows(String(sign)), "\(sign)") }
  }
}
