import Testing

@Suite("Each form once, at 80x24") struct FormScreens {
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

  @Test(
    "no question is cut on a narrow screen", arguments: ["sign-up", "survey", "handoff", "plan"])
  func narrow(name: String) throws {
    var desk = try Desk(.lively(), columns: 60, rows: 20)
    desk.strike(FormScreens.ways.first { $0.name == name }?.keys ?? "")
    try GoldenScreen.check(desk, "form-\(name)-60x20")
    // The name of the project may be cut, as it is whole in the calendar; a question may not.
    #expect(name == "plan" || !desk.front.contains("…"))
  }

  @Test("shows what it asks and what saving does", arguments: ways)
  func form(way: (keys: String, name: String)) throws {
    var desk = try Desk(.lively())
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "form-\(way.name)-80x24")
  }
}
