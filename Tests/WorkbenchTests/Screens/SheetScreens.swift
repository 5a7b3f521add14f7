import Language
import Screen
import Testing
import Workbench

@Suite("Each form that is described, once") struct SheetScreens {
  @Test("shows what it asks", arguments: SheetName.allCases, PaneScreens.sizes)
  func sheet(name: SheetName, size: Size) throws {
    var desk = try Desk(.rich(), columns: size.columns, rows: size.rows)
    try desk.open(name)
    try GoldenScreen.check(desk, "sheet-\(name.rawValue)-\(size.columns)x\(size.rows)")
  }

  @Test("in French and English", arguments: SheetName.allCases, [Tongue.fr, .en])
  func tongue(name: SheetName, tongue: Tongue) throws {
    var desk = try Desk(.rich(), in: tongue)
    try desk.open(name)
    try GoldenScreen.check(desk, "\(tongue.rawValue)-sheet-\(name.rawValue)-80x24")
  }

  @Test(
    "the menu of what can be noted, in each pane",
    arguments: [
      ("m", "calendar"), ("<tab><down><tab>m", "profile"), ("<tab><down><tab><tab>m", "handoffs"),
    ], PaneScreens.sizes)
  func menu(way: (keys: String, name: String), size: Size) throws {
    var desk = try Desk(.rich(), columns: size.columns, rows: size.rows)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "menu-\(way.name)-\(size.columns)x\(size.rows)")
  }
}
