import Testing

@testable import Domain

@Suite("Two who look like one and are two") struct KeptApartTests {
  private func book() -> Notebook {
    var book = Notebook()
    book.register("p1", name: "Aida Haddad", phone: "0470 12 34 56")
    book.register("p2", name: "Aïda Hadad", phone: "0470/12.34.56")
    return book
  }

  @Test("asked once, and never again", arguments: [("p1", "p2"), ("p2", "p1")])
  func dismissed(one: PersonID, other: PersonID) {
    var book = book()
    #expect(book.attention == [.possibleDouble("p1", "p2")])
    #expect(book.state.lookalikes(of: "p1") == ["p2"])
    book.write(
      .personDistinct, of: one, ["distinctFrom": .text(other), "on": Notebook.ago(0)])
    #expect(book.attention.isEmpty)
    #expect(book.state.lookalikes(of: "p1").isEmpty && book.state.lookalikes(of: "p2").isEmpty)
  }

  @Test("also where one of them turns out to have a third id")
  func merged() {
    var book = book()
    book.register("p0", name: "Zeynep Kaya")
    book.write(.personDistinct, of: "p1", ["distinctFrom": "p2", "on": Notebook.ago(0)])
    book.write(.personMerged, of: "p2", ["sameAs": "p0", "on": Notebook.ago(0)])
    #expect(book.state.ids(of: "p2") == ["p0", "p2"])
    #expect(book.state.isKeptApart("p1", "p0") && book.state.isKeptApart("p2", "p1"))
    #expect(!book.attention.contains { if case .possibleDouble = $0 { true } else { false } })
  }

  @Test("someone new with the same name is asked about all the same")
  func others() {
    var book = book()
    book.write(.personDistinct, of: "p1", ["distinctFrom": "p2", "on": Notebook.ago(0)])
    #expect(book.state.likelyDoubles(name: "Aida Haddad").map(\.person) == ["p1", "p2"])
  }

  @Test("who is one already, or one id, is not kept apart")
  func refused() {
    var book = book()
    #expect(throws: Refusal.mergeWithSelf("p1")) {
      try book.state.decide(.keepApart("p1", from: "p1"), at: Notebook.now)
    }
    book.write(.personMerged, of: "p1", ["sameAs": "p2", "on": Notebook.ago(0)])
    #expect(throws: Refusal.alreadyMerged("p1", "p2")) {
      try book.state.decide(.keepApart("p1", from: "p2"), at: Notebook.now)
    }
  }
}
