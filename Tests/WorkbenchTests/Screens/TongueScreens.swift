import Language
import Screen
import Testing

@Suite("One of each in French and English") struct TongueScreens {
  static let ways: [(keys: String, name: String)] = [
    ("", "calendar"), ("<tab>", "roster"), ("<tab><down><tab>", "profile"),
    ("<tab><down><tab><tab>", "handoffs"), ("<tab>i", "sign-up"), ("<tab>e", "survey"),
    ("<tab><down><tab><tab>d", "handoff"), ("?", "help"), (":", "palette"), ("/a", "find"),
  ]

  @Test("panes, forms and overlays", arguments: [Tongue.fr, .en], ways)
  func screen(tongue: Tongue, way: (keys: String, name: String)) throws {
    var desk = try Desk(.lively(), in: tongue)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "\(tongue.rawValue)-\(way.name)-80x24")
  }
}
