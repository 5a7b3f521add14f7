import Testing

@testable import Domain

@Suite struct HeldHeadsTests {
  @Test("A new line replaces the heads of the fields it sets, all of a conflict, and no others")
  func heads() {
    var desk = Pen("aaaaaaaa")
    var field = Pen("bbbbbbbb")
    let one = desk.name("Aida")
    let other = field.name("Aïda")
    let phone = field.write("person.changed", of: "p1", ["phone": "0470"])
    let held = HeldHeads(State(phone, other, one))
    let renaming = Proposal(.personChanged, of: "p1", .set(.name, "Aida"))
    #expect(held.over(renaming) == [one.version, other.version])
    let other2 = Proposal(.personChanged, of: "p2", .set(.name, "Aida"))
    #expect(held.over(other2).isEmpty)
  }

  @Test("Within an act the next line replaces the one before")
  func withinAnAct() {
    var desk = Pen("aaaaaaaa")
    let taken = desk.write("seat.taken", of: "p1", ["session": "s1"])
    var held = HeldHeads(State(taken))
    let released = Proposal(.seatReleased, of: "p1", .set(.session, "s1"))
    #expect(held.over(released) == [taken.version])
    let next = Version(log: desk.log, sequence: 2, checksum: 7)
    held.note(released, writtenAs: next)
    #expect(held.over(Proposal(.seatTaken, of: "p1", .set(.session, "s1"))) == [next])
  }

  @Test("A withdrawal names what it withdraws")
  func withdrawal() {
    var desk = Pen("aaaaaaaa")
    let line = desk.name("Aida")
    let undo = Proposal(withdrawing: [line.version], scope: .shared, of: "p1")
    #expect(HeldHeads(State(line)).over(undo) == [line.version])
  }
}
