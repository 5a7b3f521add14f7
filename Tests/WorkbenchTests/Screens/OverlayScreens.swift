import Screen
import Testing

@Suite("Find, palette and help, as they are begun and searched") struct OverlayScreens {
  static let ways: [(keys: String, name: String)] = [
    ("/", "find-begun"), ("/yilm", "find"), ("/yilamz", "find-slip"), ("/aida", "find-handoff"),
    (":pla", "palette-search"), (":geen gehoor", "palette-why-not"), ("?", "help"),
  ]

  @Test("at three sizes", arguments: PaneScreens.sizes, ways)
  func overlay(size: Size, way: (keys: String, name: String)) throws {
    var desk = try Desk(.lively(), columns: size.columns, rows: size.rows)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "\(way.name)-\(size.columns)x\(size.rows)")
  }

  @Test(
    "on a large screen",
    arguments: [(":", "palette"), ("<tab>?", "help"), ("<tab>axulR", "recent")])
  func large(way: (keys: String, name: String)) throws {
    var desk = try Desk(.lively(), columns: 200, rows: 60)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "large-\(way.name)-200x60")
  }
}
