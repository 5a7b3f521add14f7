import Screen
import Testing

@Suite("The survey that goes round, as people see it") struct KioskScreens {
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 200, rows: 60),
    Size(columns: 60, rows: 18),
  ]
  static let ways: [(keys: String, name: String)] = [
    ("", "languages"), ("15<right>", "question"), ("15555", "thanks"), ("<esc>wal", "leaving"),
  ]

  @Test("each of its screens at four sizes", arguments: sizes, ways)
  func screen(size: Size, way: (keys: String, name: String)) throws {
    var desk = try Desk.inKiosk(columns: size.columns, rows: size.rows)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "kiosk-\(way.name)-\(size.columns)x\(size.rows)")
  }

  @Test("what the facilitator reads before", arguments: sizes)
  func begin(size: Size) throws {
    var desk = try Desk(.lively(), columns: size.columns, rows: size.rows)
    desk.strike("K")
    try GoldenScreen.check(desk, "kiosk-begin-\(size.columns)x\(size.rows)")
  }

  @Test("in ASCII", arguments: ways)
  func ascii(way: (keys: String, name: String)) throws {
    var desk = try Desk.inKiosk(symbols: .ascii)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "kiosk-ascii-\(way.name)-80x24")
  }

  @Test(
    "a question in each language",
    arguments: [
      ("1", "nl"), ("2", "fr"), ("3", "en"), ("4", "tr"), ("5", "es"), ("6", "pl"), ("7", "uk"),
      ("8", "ro"),
    ])
  func language(digit: String, name: String) throws {
    var desk = try Desk.inKiosk()
    desk.strike(digit + "55")
    try GoldenScreen.check(desk, "kiosk-\(name)-80x24")
  }
}
