import Language
import Screen
import Testing

@Suite("All that can stand in front of the panes") struct FrontScreens {
  /// Forms have their own screens.
  static let ways = InFront.allCases.filter { $0 != .form && $0 != .survey }

  @Test("at three sizes", arguments: ways, PaneScreens.sizes)
  func front(way: InFront, size: Size) throws {
    let desk = try way.desk(columns: size.columns, rows: size.rows)
    try GoldenScreen.check(desk, "front-\(way.rawValue)-\(size.columns)x\(size.rows)")
  }

  @Test("in French and English", arguments: ways, [Tongue.fr, .en])
  func tongue(way: InFront, tongue: Tongue) throws {
    let desk = try way.desk(in: tongue)
    try GoldenScreen.check(desk, "\(tongue.rawValue)-front-\(way.rawValue)-80x24")
  }
}
