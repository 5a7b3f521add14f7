import Domain
import Testing

@Suite("Doubles in the panes") struct MergingTests {
  /// The first session, with Aida on it under two ids: once with a seat, once waiting.
  private func world() throws -> World {
    var world = try World.workshop()
    try world.write(.register(.init(id: "p-aida2", name: "Aida Hadad"), in: World.programme))
    try world.write(.seatWaitlisted, of: "p-aida2", .set(.session, try world.firstSession()))
    return world
  }

  @Test("merged, they are one row; undo says what it takes back, and there are two again")
  func undo() throws {
    var world = try world()
    var apart = try Desk(world)
    apart.strike("<tab>")
    #expect(apart.shows("10/10  wachtlijst 2"))
    try world.write(.merge("p-aida2", with: "p-aida"))
    var desk = try Desk(world)
    desk.strike("<tab>")
    #expect(desk.shows("10/10  wachtlijst 1"))
    desk.strike("u")
    #expect(desk.said.contains("ongedaan gemaakt: samenvoeging van dubbels van Aida Hadad"))
    #expect(desk.shows("10/10  wachtlijst 2"))
    desk.strike("U")
    #expect(desk.said.contains("opnieuw gedaan: samenvoeging van dubbels"))
    #expect(desk.shows("10/10  wachtlijst 1"))
  }

  @Test("a seat given up by someone with two ids is given up under both")
  func seat() throws {
    var world = try world()
    try world.write(.merge("p-aida2", with: "p-aida"))
    let first = try world.firstSession()
    #expect(world.state.seat(of: "p-aida", at: first)?.state == .taken)
    try world.write(.seatReleased, of: "p-aida", .set(.session, first))
    #expect(world.state.seat(of: "p-aida2", at: first)?.state == .released)
    #expect(!world.state.waitingList(of: first).contains { $0.person == "p-aida" })
  }

  @Test("merged from the menu of the profile")
  func menu() throws {
    var desk = try Desk(try world())
    desk.strike("<tab><down><tab>mDubbels<enter>Aida Hadad<down><enter><ctrl-s>")
    #expect(desk.written.map(\.kind) == ["person.merged"])
    #expect(desk.said.contains("samenvoeging van dubbels"))
    #expect(desk.workbench.state.ids(of: "p-aida") == ["p-aida", "p-aida2"])
  }

  @Test("a phone and part of a name are asked about when someone is registered")
  func asked() throws {
    var desk = try Desk(.workshop())
    // Zeynep's phone, typed otherwise, and only a first name like hers.
    desk.strike("nZeynep Demir<enter>+32 470 00 00 10<ctrl-s>")
    #expect(desk.front.contains("Zeynep Yılmaz is er al."))
    #expect(desk.written.isEmpty)
    desk.strike("<ctrl-s>")
    #expect(desk.written.map(\.kind) == ["person.registered", "enrolment.started"])
  }
}
