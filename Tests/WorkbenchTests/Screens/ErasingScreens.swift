import Language
import Screen
import Testing

@Suite("Erasing, as people see it") struct ErasingScreens {
  static let ways: [(keys: String, name: String)] = [
    ("<ctrl-e>", "erasing"), ("<ctrl-e><down>x<down><enter>", "erasing-tell"),
    ("<ctrl-e>xw", "erasing-sure"),
  ]

  @Test("what goes, a text told anew, the last question", arguments: [(120, 36), (80, 24)], ways)
  func screen(size: (Int, Int), way: (keys: String, name: String)) throws {
    var desk = try Desk(.mentioning(), columns: size.0, rows: size.1)
    desk.strike("/aida haddad<enter>" + way.keys)
    try GoldenScreen.check(desk, "\(way.name)-\(size.0)x\(size.1)")
  }

  @Test("somebody whose name stands nowhere else", arguments: [(80, 24), (60, 20)])
  func alone(size: (Int, Int)) throws {
    var desk = try Desk(.mentioning(), columns: size.0, rows: size.1)
    desk.strike("/fatima<enter><ctrl-e>")
    try GoldenScreen.check(desk, "erasing-alone-\(size.0)x\(size.1)")
  }

  @Test("the files past their term", arguments: [(120, 36), (80, 24)])
  func pastTerms(size: (Int, Int)) throws {
    var desk = try Desk(.pastTerms(), columns: size.0, rows: size.1)
    desk.strike("o<end><enter>")
    try GoldenScreen.check(desk, "past-terms-\(size.0)x\(size.1)")
  }

  @Test("one of each dialog in French and English", arguments: [Tongue.fr, .en], ways)
  func tongue(tongue: Tongue, way: (keys: String, name: String)) throws {
    var desk = try Desk(.mentioning(), in: tongue)
    desk.strike("/aida haddad<enter>" + way.keys)
    try GoldenScreen.check(desk, "\(tongue.rawValue)-\(way.name)-80x24")
  }
}
