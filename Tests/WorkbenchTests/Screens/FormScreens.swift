import Language
import Screen
import Testing

@Suite("Each form once") struct FormScreens {
  /// How to come to each form from the opening screen, and what it is called.
  static let ways: [(keys: String, name: String)] = [
    ("n", "registration"), ("<tab>i", "sign-up"), ("<tab>+", "walk-in"), ("s", "plan"),
    ("v", "change"), ("x", "cancel"), ("g", "project"), ("w", "user"),
    ("<tab><down><tab>e", "person"),
    ("<tab><down><tab>s", "strength"), ("<tab><down><tab>g", "goal"),
    ("<tab><down><tab>d", "goal-reached"),
    ("<tab><down><tab>v", "step"), ("<tab><down><tab>c", "contact"), ("<tab><down><tab>t", "enrol"),
    ("<tab><down><tab>x", "leave"), ("<tab><down><tab><tab>d", "handoff"),
    ("<tab><down><tab><tab>v", "move"),
    ("<tab><down><tab><tab>t", "consent"), ("<tab><down><tab><tab>i", "withdraw"),
    ("<tab>e", "survey"),
  ]

  @Test("shows what it asks and what saving does", arguments: ways, PaneScreens.sizes)
  func form(way: (keys: String, name: String), size: Size) throws {
    var desk = try Desk(.lively(), columns: size.columns, rows: size.rows)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "form-\(way.name)-\(size.columns)x\(size.rows)")
  }

  @Test("in French and English", arguments: ways, [Tongue.fr, .en])
  func tongue(way: (keys: String, name: String), tongue: Tongue) throws {
    var desk = try Desk(.lively(), in: tongue)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "\(tongue.rawValue)-form-\(way.name)-80x24")
  }
}
