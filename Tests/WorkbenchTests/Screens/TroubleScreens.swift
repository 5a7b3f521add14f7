import Domain
import Screen
import Testing

@testable import Workbench

@Suite("What stands on the screen while something is not saved") struct TroubleScreens {
  static let ways: [(keys: String, name: String)] = [
    ("av", "looking-on"), ("avaxavq", "leaving"), ("ae<enter>", "kept-elsewhere"),
    ("ao", "still-not"),
  ]

  @Test("a full disk", arguments: PaneScreens.sizes, ways)
  func fullDisk(size: Size, way: (keys: String, name: String)) throws {
    var desk = try Desk(.lively(), columns: size.columns, rows: size.rows)
    desk.disk = .full
    desk.strike("<tab>" + way.keys)
    try GoldenScreen.check(desk, "trouble-\(way.name)-\(size.columns)x\(size.rows)")
  }

  @Test("a form that could not be saved", arguments: PaneScreens.sizes)
  func form(size: Size) throws {
    var desk = try Desk(.lively(), columns: size.columns, rows: size.rows)
    desk.disk = .full
    desk.strike("nZeynep Kaya<tab>0470 12 34 56<ctrl-s>v")
    try GoldenScreen.check(desk, "trouble-form-\(size.columns)x\(size.rows)")
  }
}
