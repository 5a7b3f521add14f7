import Language
import Screen
import Testing

@Suite("Figures in pictures") struct PictureScreens {
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 200, rows: 60),
  ]
  static let ways: [(keys: String, name: String)] = [
    ("F", "attendance"), ("F<right>", "seats"), ("F<right><right>", "waiting"),
    ("Fg<right><right><right>", "dose"),
    ("Fg<right><right><right><right>", "target"),
    ("Fg<right><right><right><right><right><right>", "funnel"),
  ]

  @Test("each, at three sizes", arguments: sizes, ways)
  func picture(size: Size, way: (keys: String, name: String)) throws {
    var desk = try Desk(.example(), columns: size.columns, rows: size.rows)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "picture-\(way.name)-\(size.columns)x\(size.rows)")
  }

  @Test("where there is little room", arguments: ways)
  func small(way: (keys: String, name: String)) throws {
    var desk = try Desk(.example(), columns: 60, rows: 20)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "picture-\(way.name)-60x20")
  }

  @Test("of all projects: month by month where there are too many sessions")
  func whole() throws {
    var desk = try Desk(.example(), columns: 120, rows: 36)
    desk.strike("Fg")
    try GoldenScreen.check(desk, "picture-all-120x36")
  }

  @Test("in French and English", arguments: [Tongue.fr, .en], ways)
  func tongue(tongue: Tongue, way: (keys: String, name: String)) throws {
    var desk = try Desk(.example(), in: tongue)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "\(tongue.rawValue)-picture-\(way.name)-80x24")
  }

  @Test("in signs that every terminal has", arguments: ways)
  func ascii(way: (keys: String, name: String)) throws {
    var desk = try Desk(.example(), symbols: .ascii)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "ascii-picture-\(way.name)-80x24")
  }

  @Test("before anything happened")
  func empty() throws {
    var desk = try Desk(.empty())
    desk.strike("F")
    try GoldenScreen.check(desk, "picture-empty-80x24")
  }
}
