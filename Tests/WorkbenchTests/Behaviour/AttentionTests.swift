import Domain
import Screen
import Testing

@testable import Workbench

@Suite("The attention list, and the key at the end of each line") struct AttentionTests {
  /// Aida waits for a partner, Joke's appointment has no result, Lena waits for a seat that is free.
  private func world() throws -> World {
    var world = try World.lively()
    let first = try world.firstSession()
    try world.write(.seatReleased, of: "p-nguyen", .set(.session, first))
    try world.write(
      .contactPlanned, of: "p-joke", .set(.contact, "c1"), .set(.day, Day("2021-05-07")))
    try world.write(
      .personRegistered, of: "p-new", .set(.name, "Omar Nieuw"))
    try world.write(
      .referralReceived, of: "p-new", .set(.referral, "r1"), .set(.on, Day("2021-04-01")))
    return world
  }

  private func desk() throws -> Desk {
    var desk = try Desk(world(), columns: 160, rows: 50)
    desk.strike("o")
    return desk
  }

  @Test("the worst comes first, each with its key")
  func order() throws {
    let desk = try desk()
    #expect(
      desk.workbench.attention.map(\.person) == ["p-joke", "p-lena", "p-new", "p-aida"])
    #expect(desk.front.contains("· a belronde"))
    #expect(desk.front.contains("· a gesprek"))
  }

  @Test("a free seat opens the call round on who waits")
  func calls() throws {
    var desk = try desk()
    desk.strike("<down>a")
    #expect(desk.front.contains("Plaats vrij: bel Lena Sokolova"))
    #expect(desk.front.contains("Bericht voor Lena Sokolova"))
  }

  @Test("who waits for a talk gets the form of a talk, and the line is gone once it is noted")
  func talk() throws {
    var desk = try desk()
    desk.strike("<down><down>a")
    #expect(desk.shows("– Omar Nieuw"))
    desk.strike("<ctrl-s>")
    #expect(desk.written.map(\.kind) == ["contact.noted"])
    #expect(
      !desk.workbench.attention.contains { if case .referralWaiting = $0 { true } else { false } })
  }

  @Test("a handoff is brought a step on; an appointment is gone to, where one key settles it")
  func others() throws {
    var desk = try desk()
    desk.strike("<end>a")
    #expect(desk.shows("Doorverwijzing naar JobRoad"))
    desk = try self.desk()
    desk.strike("a")
    #expect(desk.shows("Afspraak met Joke Peeters"))
    desk.strike("a")
    #expect(desk.written.map(\.kind) == ["contact.noted"])
  }

  @Test("a second window says that it only reads")
  func readOnly() throws {
    var desk = try desk()
    desk.workbench.readOnly = "Een ander venster schrijft al."
    desk.strike("<end>a")
    #expect(desk.said.contains("Dit venster leest alleen mee"))
    #expect(!desk.shows("Doorverwijzing naar JobRoad"))
  }
}
