import Language
import Screen
import Testing

@Suite("What laptops said apart, as people see it") struct ConflictScreens {
  static let ways: [(keys: String, name: String)] = [
    ("/aida haddad<enter>", "conflict-profile"), ("/aida haddad<enter><left>", "conflict-roster"),
    ("/aida haddad<enter>y", "settling"), ("/aida haddad<enter>b", "comparison"),
    ("/sam<enter><left>g", "too-many"),
  ]

  @Test("profile, sheet and dialogs, at two sizes", arguments: [(120, 36), (80, 24)], ways)
  func screen(size: (Int, Int), way: (keys: String, name: String)) throws {
    var desk = try Desk(.apart(), columns: size.0, rows: size.1)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "\(way.name)-\(size.0)x\(size.1)")
  }

  @Test("one of each dialog in French and English", arguments: [Tongue.fr, .en], ways.suffix(3))
  func tongue(tongue: Tongue, way: (keys: String, name: String)) throws {
    var desk = try Desk(.apart(), in: tongue)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "\(tongue.rawValue)-\(way.name)-80x24")
  }
}
