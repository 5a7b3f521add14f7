import Language
import Screen
import Testing

@Suite("What laptops said apart, as people see it") struct ConflictScreens {
  static let ways: [(keys: String, name: String)] = [
    ("/aida haddad<enter>", "conflict-profile"), ("/aida haddad<enter><left>", "conflict-roster"),
    ("/sam<enter><left>g", "too-many"),
  ]

  @Test(
    "profile, sheet and the choice of who goes, at three sizes", arguments: PaneScreens.sizes, ways)
  func screen(size: Size, way: (keys: String, name: String)) throws {
    var desk = try Desk(.apart(), columns: size.columns, rows: size.rows)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "\(way.name)-\(size.columns)x\(size.rows)")
  }

  @Test("in French and English", arguments: [Tongue.fr, .en], ways)
  func tongue(tongue: Tongue, way: (keys: String, name: String)) throws {
    var desk = try Desk(.apart(), in: tongue)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "\(tongue.rawValue)-\(way.name)-80x24")
  }
}
