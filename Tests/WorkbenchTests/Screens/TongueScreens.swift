import Language
import Screen
import Testing

@Suite("The panes in French and English") struct TongueScreens {
  static let ways: [(keys: String, name: String)] = [
    ("", "calendar"), ("<tab>", "roster"), ("<tab><down><tab>", "profile"),
    ("<tab><down><tab><tab>", "handoffs"), ("o", "attention"), ("/a", "find"),
  ]

  @Test("each", arguments: [Tongue.fr, .en], ways)
  func screen(tongue: Tongue, way: (keys: String, name: String)) throws {
    var desk = try Desk(.lively(), in: tongue)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "\(tongue.rawValue)-\(way.name)-80x24")
  }
}
