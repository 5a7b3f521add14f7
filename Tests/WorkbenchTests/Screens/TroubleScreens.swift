import Domain
import Language
import Screen
import Testing

@testable import Workbench

@Suite("What stands on the screen while something is not saved") struct TroubleScreens {
  static let sizes = [Size(columns: 60, rows: 20), Size(columns: 80, rows: 24)]
  static let ways: [(keys: String, name: String)] = [
    ("a", "what-now"), ("av", "looking-on"), ("axe", "which-folder"),
    ("avaxavq", "leaving"), ("ae<enter>", "kept-elsewhere"), ("ao", "still-not"),
  ]

  @Test("a full disk", arguments: sizes + [Size(columns: 120, rows: 36)], ways)
  func fullDisk(size: Size, way: (keys: String, name: String)) throws {
    var desk = try Desk(.lively(), columns: size.columns, rows: size.rows)
    desk.disk = .full
    desk.strike("<tab>" + way.keys)
    try GoldenScreen.check(desk, "trouble-\(way.name)-\(size.columns)x\(size.rows)")
  }

  @Test("a form that could not be saved", arguments: sizes)
  func form(size: Size) throws {
    var desk = try Desk(.lively(), columns: size.columns, rows: size.rows)
    desk.disk = .full
    desk.strike("nZeynep Kaya<tab>0470 12 34 56<ctrl-s>v")
    try GoldenScreen.check(desk, "trouble-form-\(size.columns)x\(size.rows)")
  }

  @Test("the question in the other languages", arguments: [Tongue.fr, .en])
  func tongues(tongue: Tongue) throws {
    var desk = try Desk(.lively(), in: tongue)
    desk.disk = .full
    desk.strike("<tab>a")
    try GoldenScreen.check(desk, "trouble-\(tongue.rawValue)-80x24")
  }
}
