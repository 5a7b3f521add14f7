import Language
import Screen
import Testing

@Suite("The shielded screen, as people see it") struct PrivacyScreens {
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 200, rows: 60),
  ]
  static let ways: [(keys: String, name: String)] = [
    ("<tab><down>", "roster"), ("<tab><down><tab>", "profile"), ("<tab>i", "asks"),
  ]

  @Test("at a workshop, at three sizes", arguments: sizes, ways)
  func shielded(size: Size, way: (keys: String, name: String)) throws {
    var desk = try Desk(
      .lively(), columns: size.columns, rows: size.rows, isShielded: true)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "shielded-\(way.name)-\(size.columns)x\(size.rows)")
  }

  @Test("in French and in English", arguments: [Tongue.fr, .en])
  func tongues(tongue: Tongue) throws {
    var desk = try Desk(.lively(), in: tongue, isShielded: true)
    desk.strike("<tab>i")
    try GoldenScreen.check(desk, "\(tongue.rawValue)-shielded-80x24")
  }

  @Test("over a form that was left alone")
  func idle() throws {
    var desk = try Desk(.lively(), idleMinutes: 5)
    desk.strike("<tab>iKarim")
    desk.workbench.now = World.moment("2021-05-11", "12:05")
    try GoldenScreen.check(desk, "shielded-idle-80x24")
  }

  @Test("in ASCII, on a narrow screen")
  func ascii() throws {
    var desk = try Desk(.lively(), columns: 60, rows: 20, symbols: .ascii, isShielded: true)
    desk.strike("<tab><down>")
    try GoldenScreen.check(desk, "shielded-ascii-60x20")
  }
}
