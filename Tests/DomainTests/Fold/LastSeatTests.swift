import Testing

@testable import Domain

@Suite("Two desks gave away the last seat") struct LastSeatTests {
  /// One chair; Aida got it from one desk, Bo from the other, and Cem waits.
  private func laptops() -> TwoLaptops {
    var laptops = TwoLaptops()
    for (id, name) in [("p1", "Aida Haddad"), ("p2", "Bo Peeters"), ("p3", "Cem Kaya")] {
      laptops.both(Proposal(.personRegistered, of: id, .init("name", .text(name))))
    }
    laptops.both(
      Proposal(
        .sessionPlanned, .init("session", "s1"), .init("day", "2026-11-30"),
        .init("start", "13:30"), .init("capacity", 1)),
      Proposal(
        .seatWaitlisted, of: "p3", .init("session", "s1"), .init("since", "2026-11-02")))
    laptops.apart([seat(.seatTaken, "p1")], [seat(.seatTaken, "p2")])
    return laptops
  }

  private func seat(_ kind: EventKind, _ person: PersonID) -> Proposal {
    Proposal(kind, of: person, .init("session", "s1"))
  }

  @Test("both keep it, whichever lines come first, and the team is asked")
  func bothKeep() {
    let laptops = laptops()
    for lines in [laptops.lines, laptops.lines.reversed()] {
      let state = State(lines: lines)
      let held = state.seats(at: "s1").filter(\.isHeld).map(\.person)
      #expect(held.sorted() == ["p1", "p2"])
      #expect(state.attention(at: Notebook.now).first == .overbooked("s1", by: 1))
    }
  }

  @Test(
    "the seat that one gives up is not free; that of the other is, and the first in line is told")
  func givenUp() throws {
    var laptops = laptops()
    let first = try laptops.state.decide(Deed([seat(.seatReleased, "p1")]), at: Notebook.now)
    #expect(first.warnings == [])
    _ = try laptops.decide(Deed([seat(.seatReleased, "p1")]))
    let second = try laptops.state.decide(Deed([seat(.seatReleased, "p2")]), at: Notebook.now)
    #expect(second.warnings == [.nextInLine("s1", "p3")])
  }

  @Test("a chair more, or back in line behind who waited longer")
  func chairOrLine() throws {
    var chairs = laptops()
    let session = try #require(chairs.state.session("s1"))
    _ = try chairs.decide(.chairs(for: session, in: chairs.state))
    #expect(chairs.state.session("s1")?.capacity == 2)
    #expect(
      chairs.state.tooMany(at: try #require(chairs.state.session("s1")), now: Notebook.now) == 0)
    var line = laptops()
    let seat = try #require(line.state.seat(of: "p2", at: "s1"))
    _ = try line.decide(.backInLine(seat))
    #expect(line.state.waitingList(of: "s1").map(\.person) == ["p3", "p2"])
  }
}
