import Domain
import Screen
import Testing

@testable import Workbench

@Suite("Minutes, roles, heads, and who leads") struct StayTests {
  @Test("how long someone was there and as what, on a row that is marked by it")
  func stay() throws {
    var desk = try Desk(.workshop(), columns: 120, rows: 36)
    desk.strike("<tab>t90<enter>b<ctrl-s>")
    #expect(desk.written.map(\.kind) == ["attendance.marked"])
    #expect(desk.line(with: "✓ Ahmed").contains("aanwezig"))
    #expect(desk.line(with: "✓ Ahmed").contains("brugfiguur · 1 u 30"))
    desk.strike("t<ctrl-u>60<ctrl-s>")
    #expect(desk.written.last?.data[Field.role] == nil)
    #expect(desk.line(with: "Ahmed").contains("brugfiguur · 1 u"))
    desk.strike("t<ctrl-s>")
    #expect(desk.written.count == 2)
    // The mark can still change without losing them.
    desk.strike("l<up>")
    #expect(desk.line(with: "Ahmed").contains("te laat"))
    #expect(desk.line(with: "Ahmed").contains("1 u"))
  }

  @Test("a number of minutes that cannot be is said at its field")
  func badMinutes() throws {
    var desk = try Desk(.workshop())
    desk.strike("<tab>tveel<ctrl-s>")
    #expect(desk.front.contains("Dit is geen getal dat hier past."))
    #expect(desk.written.isEmpty)
  }

  @Test("closing a session where everyone fits asks for the heads, also with answers that wait")
  func heads() throws {
    var world = try World.lively()
    try world.write(.sessionChanged, .set(.session, try world.firstSession()), .clear(.capacity))
    var desk = try Desk(world)
    desk.strike("<tab>e5543<ctrl-s>d")
    #expect(desk.front.contains("tel de hoofden"))
    desk.strike("<ctrl-u>35<enter>")
    #expect(desk.written.map(\.kind) == ["survey.answered", "session.closed"])
    #expect(desk.written.last?.data[Field.headcount]?.asNumber == 35)
    #expect(desk.shows("35 hoofden geteld"))
    #expect(desk.shows("afgesloten"))
  }

  @Test("with a capacity it closes at once, and so does a form that is left")
  func noQuestion() throws {
    var desk = try Desk(.lively())
    desk.strike("<tab>d")
    #expect(desk.written.map(\.kind) == ["session.closed"])
  }

  @Test("the head of the sheet says what is asked of people and who leads, and in whose place")
  func head() throws {
    var world = try World.workshop()
    let first = try world.firstSession()
    for (handle, name) in [("els", "Els"), ("jan", "Jan")] {
      try world.write(.staffAdded, .set(.staff, handle), .set(.name, name))
    }
    try world.write(
      .sessionChanged, .set(.session, first), .set(.facilitator, "jan"),
      .set(.secondFacilitator, "els"), .set(.restriction, "mondmasker binnen"))
    #expect(try Desk(world).shows("Jan en Els"))
    try world.write(.sessionChanged, .set(.session, first), .set(.substitute, "walter"))
    let desk = try Desk(world)
    #expect(desk.shows("mondmasker binnen"))
    #expect(desk.shows("Walter en Els, in plaats van Jan"))
  }
}
