import Language
import Screen
import Testing

@Suite("Erasing somebody whose name stands nowhere else") struct ErasingScreens {
  @Test("at three sizes", arguments: PaneScreens.sizes)
  func alone(size: Size) throws {
    try check(.nl, size, "erasing-alone-\(size.columns)x\(size.rows)")
  }

  @Test("in French and English", arguments: [Tongue.fr, .en])
  func tongue(tongue: Tongue) throws {
    let size = Size(columns: 80, rows: 24)
    try check(tongue, size, "\(tongue.rawValue)-erasing-alone-80x24")
  }

  private func check(_ tongue: Tongue, _ size: Size, _ name: String) throws {
    var desk = try Desk(.mentioning(), columns: size.columns, rows: size.rows, in: tongue)
    desk.strike("/fatima<enter><ctrl-e>")
    try GoldenScreen.check(desk, name)
  }
}
