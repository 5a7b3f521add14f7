import Domain
import Screen
import Testing

@testable import Workbench

@Suite("Two desks that gave away the last seat") struct TooManyTests {
  /// Both promised Joke's seat: Walter to Sam, Els to Lena.
  private func desk(_ keys: String = "<tab>") throws -> Desk {
    var desk = try Desk(.apart(), columns: 120, rows: 36)
    desk.strike(keys)
    return desk
  }

  @Test("nobody loses a seat by itself: both stand there, and it asks what to do")
  func asks() throws {
    let desk = try desk()
    #expect(desk.shows("11/10 overboekt!"))
    #expect(desk.front.contains("1 te veel: kies wie een andere datum krijgt (g), of maak er een"))
    #expect(desk.shows("Sam Ilunga") && desk.shows("Lena Sokolova"))
    #expect(desk.hints.contains("g andere datum") && desk.hints.contains("s stoel bij"))
  }

  @Test("one key gives someone another date, and one key takes it back")
  func otherDate() throws {
    var desk = try desk("/sam<enter><left>g")
    #expect(desk.dialog.contains("Waar gaat Sam Ilunga naartoe?") || desk.shows("Waar gaat Sam"))
    desk.strike("<enter>")
    #expect(desk.written.map(\.kind) == ["seat.released", "seat.taken"])
    #expect(desk.shows("10/10") && !desk.shows("te veel"))
    let other = try #require(desk.written[1].data[Field.session]?.asText)
    #expect(desk.workbench.state.seat(of: "p-sam", at: other)?.state == .taken)
    #expect(other != (try World.apart().firstSession()))
    desk.strike("u")
    #expect(desk.shows("11/10 overboekt!"))
  }

  @Test("or a place on the waiting list, since the day of the seat")
  func backInLine() throws {
    let desk = try desk("/lena<enter><left>gTerug<enter>")
    #expect(desk.written.map(\.kind) == ["seat.released", "seat.waitlisted"])
    #expect(desk.shows("10/10  1 aanwezig  wachtlijst 1"))
    #expect(desk.line(with: "+ Lena").contains("wacht als 1e"))
    // Nobody is told that a seat is free: there is none.
    #expect(!desk.said.contains("plaats vrij"))
    #expect(
      !desk.workbench.attention.contains { if case .seatFree = $0 { true } else { false } })
  }

  @Test("or a chair more")
  func chair() throws {
    var desk = try desk("<tab>s")
    #expect(desk.written.map(\.kind) == ["session.changed"])
    #expect(desk.shows("11/11") && !desk.shows("te veel"))
    desk.strike("s")
    #expect(desk.said.contains("Er is hier niemand te veel."))
  }

  @Test("a session that has begun asks nothing: at the door everyone is welcome")
  func begun() throws {
    var world = try World.apart()
    world.now = World.moment("2021-05-11", "13:31")
    var desk = try Desk(world, columns: 120, rows: 36)
    desk.strike("<tab>")
    #expect(desk.shows("11/10 overboekt!") && !desk.shows("kies wie een andere datum krijgt"))
  }
}
