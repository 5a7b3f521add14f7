import Testing

@testable import Domain

@Suite("Whose file is past its term") struct RetentionTests {
  /// One programme that keeps files for twelve months, one for three and one that does not say.
  private func book() -> Notebook {
    var book = Notebook()
    let terms: [(ProgrammeID, Int?)] = [("g1", 12), ("g2", 3), ("g3", nil)]
    for (id, months) in terms {
      book.write(
        .programmeOpened,
        [
          "programme": .text(id), "name": "P", "keepMonths": months.map { .number($0) } ?? .null,
        ])
    }
    return book
  }

  /// Someone who took part in a programme until so many days ago; nil for who still does.
  private func tookPart(
    _ book: inout Notebook, _ person: PersonID, _ programme: ProgrammeID = "g1", until ago: Int?
  ) {
    if book.state.person(person) == nil { book.register(person) }
    book.write(
      .enrolmentStarted, of: person, ["programme": .text(programme), "since": Notebook.ago(900)])
    guard let ago else { return }
    book.write(
      .enrolmentEnded, of: person, ["programme": .text(programme), "until": Notebook.ago(ago)])
  }

  private func due(_ book: Notebook) -> [PersonID] {
    book.state.retention(on: Notebook.today).map(\.person)
  }

  @Test("from the day that the term after their last enrolment is over")
  func term() throws {
    var book = book()
    tookPart(&book, "p1", until: 365)
    tookPart(&book, "p2", until: 364)
    let file = try #require(book.state.retention(on: Notebook.today).first)
    #expect(due(book) == ["p1"])
    #expect(file.programme == "g1" && file.leftOn.text == "2025-11-23")
    #expect(file.dueOn == Notebook.today)
    #expect(book.state.retention(on: Notebook.today - 1).isEmpty)
  }

  @Test("not of who still takes part, or left a programme that sets no term")
  func notYet() {
    var book = book()
    tookPart(&book, "p1", until: 800)
    tookPart(&book, "p1", "g2", until: nil)
    tookPart(&book, "p2", "g3", until: 800)
    #expect(due(book).isEmpty)
    book.write(.programmeChanged, ["programme": "g2", "until": Notebook.ago(200)])
    #expect(due(book) == ["p1"])
  }

  @Test("the last programme counts; another with a longer term keeps the file longer")
  func several() {
    var book = book()
    tookPart(&book, "p1", "g1", until: 300)
    tookPart(&book, "p1", "g2", until: 200)
    tookPart(&book, "p2", "g1", until: 500)
    tookPart(&book, "p2", "g2", until: 200)
    tookPart(&book, "p3", "g3", until: 600)
    tookPart(&book, "p3", "g2", until: 200)
    tookPart(&book, "p4", "g2", until: 600)
    tookPart(&book, "p4", "g3", until: 200)
    #expect(Set(due(book)) == ["p2", "p3"])
    let file = book.state.retention(on: Notebook.today).first { $0.person == "p2" }
    #expect(file?.programme == "g2" && file?.leftOn == Notebook.today - 200)
  }

  @Test("who was only registered is kept for the longest term, from the last day of anything")
  func onlyRegistered() {
    var book = book()
    book.write(.personRegistered, of: "p1", ["name": "Els", "on": Notebook.ago(700)])
    book.write(.personRegistered, of: "p2", ["name": "Ruta", "on": Notebook.ago(700)])
    book.talk("p2", "c1", 300)
    #expect(due(book) == ["p1"])
  }

  @Test("who is kept with a reason is not among them until that day is past")
  func kept() throws {
    var book = book()
    tookPart(&book, "p1", until: 800)
    book.take(try keep(book.state, until: Notebook.today + 30))
    #expect(due(book).isEmpty && book.attention.isEmpty)
    #expect(book.state.retention(on: Notebook.today + 30).isEmpty)
    #expect(book.state.retention(on: Notebook.today + 31).map(\.person) == ["p1"])
    #expect(throws: Refusal.keptUntilPast(Notebook.today)) {
      try keep(book.state, until: Notebook.today)
    }
    #expect(throws: Refusal.emptyText(.reason)) {
      try keep(book.state, until: Notebook.today + 1, reason: " ")
    }
  }

  private func keep(_ state: State, until day: Day, reason: String = "beroep") throws -> Decided {
    try state.decide(
      Deed(.personKept, of: "p1", .set(.until, day), .set(.reason, reason)), at: Notebook.now)
  }

  @Test("all of them are one line to follow up, behind what is more urgent")
  func attention() {
    var book = book()
    tookPart(&book, "p1", until: 800)
    tookPart(&book, "p2", until: 900)
    #expect(book.attention == [.pastTerm(count: 2, first: "p2")])
  }

  @Test("doubles are one person, who takes part still if either does")
  func doubles() {
    var book = book()
    tookPart(&book, "p1", until: 800)
    tookPart(&book, "p2", "g2", until: nil)
    book.write(.personMerged, of: "p1", ["sameAs": "p2", "on": Notebook.ago(1)])
    #expect(due(book).isEmpty)
  }
}
