import Domain
import Language
import Screen
import Testing

@testable import Workbench

@Suite("The door, and what each station opens with") struct CheckInScreens {
  static let sizes = [
    Size(columns: 200, rows: 60), Size(columns: 120, rows: 36), Size(columns: 80, rows: 24),
    Size(columns: 60, rows: 20),
  ]

  /// What is struck at the door, and what it shows.
  static let ways: [(keys: String, name: String)] = [
    ("", "door"), ("len", "door-waits"), ("rosa", "door-nobody"),
  ]

  @Test("the door at each size", arguments: sizes, ways)
  func door(size: Size, way: (keys: String, name: String)) throws {
    var desk = try Desk(.lively(), columns: size.columns, rows: size.rows)
    desk.strike("A<enter>" + way.keys)
    try GoldenScreen.check(desk, "\(way.name)-\(size.columns)x\(size.rows)")
  }

  @Test("the door in French and English", arguments: [Tongue.fr, .en])
  func tongues(tongue: Tongue) throws {
    var desk = try Desk(.lively(), in: tongue)
    desk.strike("A<enter>len")
    try GoldenScreen.check(desk, "\(tongue.rawValue)-door-80x24")
  }

  @Test("a door that nobody has signed up for says what to do", arguments: sizes)
  func empty(size: Size) throws {
    var desk = try Desk(.pilot(), columns: size.columns, rows: size.rows)
    desk.strike("A")
    try GoldenScreen.check(desk, "door-empty-\(size.columns)x\(size.rows)")
  }

  @Test("each station", arguments: Station.allCases, sizes)
  func stations(station: Station, size: Size) throws {
    var desk = try Desk(.lively(), columns: size.columns, rows: size.rows, station: station)
    desk.workbench.openForStation()
    let name = "opening-\(station.rawValue)-\(size.columns)x\(size.rows)"
    try GoldenScreen.check(desk, name)
  }

  @Test("someone new at the desk", arguments: Tongue.allCases)
  func newAtTheDesk(tongue: Tongue) throws {
    var desk = try Desk(.lively(), in: tongue, station: .desk)
    desk.workbench.openForStation()
    desk.strike("Aid")
    try GoldenScreen.check(desk, "\(tongue.rawValue)-opening-desk-typed-80x24")
  }

  @Test("what someone new is told, at each size", arguments: sizes)
  func tips(size: Size) throws {
    var desk = try Desk(.workshop(), columns: size.columns, rows: size.rows)
    desk.workbench.tips = Set(Tip.allCases)
    try GoldenScreen.check(desk, "tip-panes-\(size.columns)x\(size.rows)")
    desk.strike("A")
    try GoldenScreen.check(desk, "tip-door-\(size.columns)x\(size.rows)")
    desk.strike("<enter><esc>")
    try GoldenScreen.check(desk, "tip-saved-\(size.columns)x\(size.rows)")
  }

  @Test("a tip in French and English", arguments: [Tongue.fr, .en])
  func tipTongues(tongue: Tongue) throws {
    var desk = try Desk(.workshop(), in: tongue)
    desk.workbench.tips = Set(Tip.allCases)
    desk.strike("A")
    try GoldenScreen.check(desk, "\(tongue.rawValue)-tip-door-80x24")
  }
}
