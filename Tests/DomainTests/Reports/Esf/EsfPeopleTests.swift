import Testing

@testable import Domain

@Suite("ESF: the people behind a figure") struct EsfPeopleTests {
  private func people(_ book: EsfBook, _ code: String) -> [[Figure]] {
    book.state.people(behind: code, of: .esf, over: book.period(), on: Notebook.today)?.rows ?? []
  }

  @Test("who counts, with what made them; who would; of whom it is not known")
  func behind() throws {
    var book = EsfBook()
    book.add("p1", since: "2024-01-01")
    book.add("p2", gender: .null, since: "2024-02-02")
    book.add("p3", since: .null)
    book.add("p4", as: "working")
    let entered = Figure.day(Day("2026-03-10"))
    let status = Figure.choice("jobseeker", .standsAs)
    #expect(
      people(book, "EECO03") == [
        [.thing(.person, "p1"), .word(.countsIn), entered, status, .day(Day("2024-01-01")), .none],
        [
          .thing(.person, "p2"), .word(.incomplete), entered, status, .day(Day("2024-02-02")),
          .words([.baseGender]),
        ],
        [.thing(.person, "p3"), .word(.notToldYet), entered, status, .none, .none],
      ])
  }

  @Test("for each figure, as many count as the figure says, and as many are not known")
  func asMany() throws {
    var book = EsfBook()
    book.add("p1", since: "2024-01-01")
    book.add("p2", gender: .null, as: "inactive")
    book.add("p3", born: "1970-01-01", gender: "man", as: nil)
    book.add("p4", schooling: "none", as: "article60")
    book.tell("p4", ["disability": "yes", "nationality": "european", "housing": "insecure"])
    for id in ["p1", "p2", "p4"] {
      book.leave(id, on: "2026-04-10")
      book.reach("job", id, on: "2026-04-20", qualified: "yes")
      book.hear(true, id, on: "2026-10-10", improved: "yes")
    }
    for name in [ReportName.esf, .esf2014] {
      for code in name.openFigures {
        let report = try #require(
          book.state.people(behind: code, of: name, over: book.period(), on: Notebook.today))
        let counted = report.rows.count { $0[1] == .word(.countsIn) }
        let unknown = report.rows.count { $0[1] == .word(.notToldYet) }
        #expect(book.row(code, name)[4] == counted, "\(code)")
        if code != "EECO01" { #expect(book.row(code, name)[5] == unknown, "\(code)") }
      }
    }
  }

  @Test("what is no figure of the report cannot be opened")
  func unknown() {
    let book = EsfBook()
    for (code, name) in [("CO01", ReportName.esf), ("EECO01", .esf2014), ("EECO01", .funnel)] {
      #expect(
        book.state.people(behind: code, of: name, over: book.period(), on: Notebook.today) == nil)
    }
  }
}
