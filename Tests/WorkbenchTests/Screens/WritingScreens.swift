import Language
import Testing

@Suite("A text of several lines, with its keys") struct WritingScreens {
  private func desk(_ columns: Int, _ rows: Int, in tongue: Tongue = .nl) throws -> Desk {
    var desk = try Desk(.lively(), columns: columns, rows: rows, in: tongue)
    desk.strike("<tab><down><tab>c<tab><tab>Wil graag in de zorg werken, liefst dicht bij huis.")
    return desk
  }

  @Test("at three sizes", arguments: [(60, 20), (80, 24), (120, 36)])
  func sizes(columns: Int, rows: Int) throws {
    try GoldenScreen.check(desk(columns, rows), "writing-\(columns)x\(rows)")
  }

  @Test("in the other languages", arguments: [Tongue.fr, .en])
  func tongues(tongue: Tongue) throws {
    try GoldenScreen.check(desk(80, 24, in: tongue), "writing-\(tongue.rawValue)-80x24")
  }

  @Test("where no program was found")
  func nothingFound() throws {
    var desk = try desk(80, 24)
    desk.strike("<ctrl-o>")
    desk.workbench.finish(.noProgram, at: desk.workbench.now)
    try GoldenScreen.check(desk, "writing-none-80x24")
  }
}
