import Domain
import Screen
import Testing

@Suite("Appointments, call round and attention list, as people see them") struct CalendarScreens {
  static let sizes = [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24)]
  static let ways: [(keys: String, name: String)] = [
    ("", "agenda"), ("<down>", "appointment"), ("<down>v", "appointment-move"), ("b", "calls"),
    ("bcgn", "calls-freed"), ("o", "attention-list"), ("<tab>t", "stay"),
  ]

  /// The appointments, and people who wait in all sorts of ways.
  static func world() throws -> World {
    var world = try World.appointments()
    try world.write(.personChanged, of: "p-joke", .set(.language, "tr"))
    try world.write(
      .referralReceived, of: "p-lena", .set(.referral, "r1"), .set(.on, Day("2021-04-01")))
    try world.write(
      .outcomeRecorded, of: "p-marissa", .set(.outcome, "o1"),
      .set(.reached, OutcomeResult.job), .set(.on, Day("2021-04-05")))
    try world.write(
      .consentGiven, of: "p-fatima", .set(.consent, "k1"), .set(.purpose, ConsentPurpose.photo),
      .set(.ground, ConsentGround.consent), .set(.until, Day("2021-05-20")))
    return world
  }

  @Test("at two sizes", arguments: sizes, ways)
  func screen(size: Size, way: (keys: String, name: String)) throws {
    var desk = try Desk(Self.world(), columns: size.columns, rows: size.rows)
    desk.strike(way.keys)
    try GoldenScreen.check(desk, "\(way.name)-\(size.columns)x\(size.rows)")
  }
}
