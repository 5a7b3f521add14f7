import Screen
import Testing
import Workbench

@Suite("Each form that is described, once, at 80x24") struct SheetScreens {
  @Test("shows what it asks", arguments: SheetName.allCases)
  func sheet(name: SheetName) throws {
    var desk = try Desk(.rich())
    try desk.open(name)
    try GoldenScreen.check(desk, "sheet-\(name.rawValue)-80x24")
  }

  @Test(
    "the menu of what can be noted, in each pane",
    arguments: [
      ("m", "calendar"), ("<tab><down><tab>m", "profile"), ("<tab><down><tab><tab>m", "handoffs"),
    ])
  func menu(way: (keys: String, name: String)) throws {
    var desk = try Desk(.rich())
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "menu-\(way.name)-80x24")
  }
}
