import Testing

@testable import Domain

@Suite("Erasing a person") struct ErasureTests {
  private func book() -> Notebook {
    var book = Notebook()
    book.open()
    book.register("p1")
    book.register("p2", name: "Zeynep Kaya")
    return book
  }

  @Test("goes for every id they go by, once, and leaves nothing")
  func everyID() throws {
    var book = book()
    book.enrol("p2", 10)
    book.write(.personMerged, of: "p1", ["sameAs": "p2", "on": Notebook.ago(1)])
    let decided = try book.state.decideErasing("p2")
    #expect(decided.proposals.map(\.kind) == [.personErased, .personErased])
    #expect(decided.proposals.map(\.of) == ["p1", "p2"])
    book.take(decided)
    #expect(book.state.people.isEmpty && book.state.enrolments(in: "g1").isEmpty)
    for id in ["p1", "p2"] {
      #expect(throws: Refusal.personErased(id)) { try book.state.decideErasing(id) }
      #expect(throws: Refusal.personErased(id)) {
        try book.state.erasurePreview(of: id, on: Notebook.today)
      }
    }
  }

  @Test("is refused for who is not known, and never comes by a line that someone types")
  func refused() throws {
    let book = book()
    #expect(throws: Refusal.unknown(.person, "p9")) { try book.state.decideErasing("p9") }
    #expect(throws: Refusal.notByRecord(.personErased)) {
      try book.state.decide(Deed(.personErased, of: "p1"), at: Notebook.now)
    }
  }

  @Test("takes who was withdrawn altogether: the bytes are there still")
  func withdrawn() throws {
    var desk = Pen("aaaaaaaa")
    let line = desk.write("person.registered", of: "p1", ["name": "Zeynep Kaya"])
    let state = State(line, desk.withdraw(line))
    #expect(state.person("p1") == nil)
    #expect(try state.decideErasing("p1").proposals.map(\.of) == ["p1"])
    #expect(try state.erasurePreview(of: "p1", on: Notebook.today).lines == 2)
  }

  @Test("shows what would go, by sort, and how many lines that are")
  func preview() throws {
    var book = book()
    book.enrol("p1", 100)
    book.talk("p1", "c1", 9)
    book.talk("p1", "c2", 8)
    book.write(.personChanged, of: "p1", ["phone": "0470 11 22 33"])
    book.talk("p2", "c3", 8)
    let preview = try book.state.erasurePreview(of: "p1", on: Notebook.today)
    #expect(preview.name == "Zeynep Kaya" && preview.ids == ["p1"])
    #expect(
      preview.things.map { "\($0.type.rawValue) \($0.count)" } == [
        "person 1", "enrolment 1", "contact 2",
      ])
    #expect(preview.lines == 5)
  }
}
