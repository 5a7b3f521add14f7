import Screen
import Testing

@Suite("What stands in front of the panes") struct OverlayScreens {
  static let ways: [(keys: String, name: String)] = [
    ("/", "find-begun"), ("/yilm", "find"), ("/e", "find-many"), (":", "palette"),
    (":pla", "palette-search"), ("?", "help"), ("<tab>?", "help-roster"),
    ("/aida<enter>p", "papers"),
  ]

  @Test("find, palette and help, at two sizes", arguments: PaneScreens.sizes.dropFirst(), ways)
  func overlay(size: Size, way: (keys: String, name: String)) throws {
    var desk = try Desk(.lively(), columns: size.columns, rows: size.rows)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "\(way.name)-\(size.columns)x\(size.rows)")
  }
}
