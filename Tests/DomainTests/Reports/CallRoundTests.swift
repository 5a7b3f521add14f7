import Testing

@testable import Domain

@Suite("The call round") struct CallRoundTests {
  private func book() -> Notebook {
    var book = Notebook()
    book.open()
    book.plan("w1", -1, capacity: 2)
    for (person, name) in [("p1", "Zeynep"), ("p2", "Aida"), ("p3", "Omar"), ("p4", "Els")] {
      book.register(person, name: name)
    }
    book.write(.seatTaken, of: "p1", ["session": "w1", "since": Notebook.ago(5)])
    book.write(.seatTaken, of: "p2", ["session": "w1", "since": Notebook.ago(5)])
    book.write(.seatWaitlisted, of: "p4", ["session": "w1", "since": Notebook.ago(4)])
    book.write(.seatWaitlisted, of: "p3", ["session": "w1", "since": Notebook.ago(3)])
    return book
  }

  private func call(_ book: inout Notebook, _ person: PersonID, _ result: CallResult) {
    book.write(
      .callMade, of: person,
      [
        "call": .text("k-\(person)-\(result)".lowercased()), "session": "w1",
        "result": .text(result.rawValue),
        "on": Notebook.ago(0),
      ])
  }

  @Test("those expected by name, then the waiting list in its order, then who said no")
  func order() {
    var book = book()
    #expect(book.state.callRound(of: "w1").rows.map(\.person) == ["p2", "p1", "p4", "p3"])
    #expect(book.state.callRound(of: "w1").next == nil)
    call(&book, "p2", .notComing)
    book.write(.seatReleased, of: "p2", ["session": "w1", "on": Notebook.ago(0)])
    let round = book.state.callRound(of: "w1")
    #expect(round.rows.map(\.person) == ["p1", "p4", "p3", "p2"])
    #expect(round.rows.map(\.group) == [.expected, .waiting, .waiting, .notComing])
    #expect(round.next == "p4")
  }

  @Test("the last call counts, and none from before the session was moved")
  func lastCall() {
    var book = book()
    call(&book, "p1", .noAnswer)
    call(&book, "p1", .coming)
    let row = { (book: Notebook) in book.state.callRound(of: "w1").rows.first { $0.person == "p1" }
    }
    #expect(row(book)?.lastCall?.result == .coming)
    #expect(row(book)?.isOpen == false)
    book.write(.sessionChanged, ["session": "w1", "note": "breng een pen mee"])
    #expect(row(book)?.lastCall?.result == .coming)
    book.write(.sessionChanged, ["session": "w1", "start": "15:00", "reason": "zaal bezet"])
    #expect(row(book)?.lastCall == nil)
  }

  @Test("who is not coming gives the seat up in the same deed, a cancelled session has no seats")
  func deeds() throws {
    var book = book()
    let session = try #require(book.state.session("w1"))
    let deed = Deed.called(
      "p1", about: session, .notComing, id: "k1", in: book.state, at: Notebook.now)
    #expect(deed.proposals.map(\.kind) == [.callMade, .seatReleased])
    let other = Deed.called(
      "p1", about: session, .messageLeft, id: "k1", in: book.state, at: Notebook.now)
    #expect(other.proposals.map(\.kind) == [.callMade])
    book.write(.sessionCancelled, ["session": "w1", "reason": "storm"])
    #expect(book.state.callRound(of: "w1").rows.count == 4)
    #expect(book.state.callRound(of: "w1").next == nil)
  }
}
