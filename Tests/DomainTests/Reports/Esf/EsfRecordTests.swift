import Testing

@testable import Domain

@Suite("ESF: one record a person of an operation") struct EsfRecordTests {
  @Test("who comes back counts once, as they were at first, and left when they last did")
  func reentry() {
    var book = EsfBook()
    book.add(on: "2026-01-12")
    book.leave(on: "2026-02-10")
    book.stand(as: "working", since: "2026-04-01")
    book.enter(on: "2026-05-04")
    #expect(book.count("EECO01") == [1, nil])
    #expect(book.verdict("EECO02") == .yes && book.verdict("EECO05") == .no)
    // Back again, so nobody has left.
    #expect(book.count("esfLeft") == [0, 0])
    book.leave(on: "2026-06-30")
    #expect(book.row("esfLeft", to: "2026-06-29").last == 0)
    #expect(book.row("esfLeft", from: "2026-06-30", to: "2026-06-30").suffix(2) == [1, 0])
    // In by the first day, not by the second.
    #expect(book.row("EECO01", from: "2026-05-01").suffix(2) == [0, nil])
    #expect(book.row("EECO01", from: "2026-01-12", to: "2026-01-12").suffix(2) == [1, nil])
  }

  @Test("results are those after the last leaving, not those of the time before")
  func lastLeaving() {
    var book = EsfBook()
    book.add(on: "2026-01-12")
    book.leave(on: "2026-02-10")
    book.reach("job", on: "2026-02-12")
    #expect(book.verdict("EECR04") == .yes)
    book.enter(on: "2026-05-04")
    book.leave(on: "2026-06-30")
    #expect(book.verdict("EECR04") == .notKnown)
  }

  @Test("a first day that was set right is no second time")
  func corrected() {
    var book = EsfBook()
    book.add(on: "2026-03-10")
    book.enter(on: "2026-02-02")
    #expect(book.row("EECO01", to: "2026-02-02").suffix(2) == [1, nil])
    book.enter(on: "2026-04-07")
    #expect(book.row("EECO01", to: "2026-04-06").suffix(2) == [0, nil])
  }

  @Test("in two parts of one project someone counts once, from the first to the last day of both")
  func parts() {
    var book = EsfBook()
    book.add(on: "2026-03-10", in: "part1")
    book.enter(on: "2026-02-02", in: "part2")
    book.enter(on: "2026-01-05", in: "other")
    book.leave(on: "2026-04-30", from: "part2")
    #expect(book.count("EECO01") == [1, nil])
    #expect(book.row("EECO01", to: "2026-02-02").suffix(2) == [1, nil])
    #expect(book.row("EECO01", to: "2026-02-01").suffix(2) == [0, nil])
    #expect(book.count("esfLeft") == [0, 0])
    book.leave(on: "2026-05-29", from: "part1")
    #expect(book.row("esfLeft", from: "2026-05-29").suffix(2) == [1, 0])
  }

  @Test("doubles that were merged are one, with the first day of both")
  func doubles() {
    var book = EsfBook()
    // The one that is shown came later.
    book.add("p1", on: "2026-03-10")
    book.add("p2", on: "2026-02-02")
    #expect(book.count("EECO02") == [2, 0])
    book.write(.personMerged, of: "p2", ["sameAs": "p1", "on": "2026-06-01"])
    #expect(book.count("EECO01") == [1, nil])
    #expect(book.count("EECO02") == [1, 0])
    #expect(book.row("EECO01", to: "2026-02-02").suffix(2) == [1, nil])
  }

  @Test("without an enrolment with a first day, or before it, someone is no participant")
  func noEntry() {
    var book = EsfBook()
    book.write(.personRegistered, of: "p1", ["name": "Aida", "on": "2026-01-01"])
    book.leave(on: "2026-03-01")
    #expect(book.count("EECO01") == [0, nil])
    book.enter(on: "2026-11-24")
    #expect(book.count("EECO01") == [0, nil])
    #expect(book.count("EECO01", on: Notebook.today + 1) == [1, nil])
  }

  @Test("a leaving that lies ahead is none yet")
  func leavesTomorrow() {
    var book = EsfBook()
    book.add()
    book.leave(on: "2026-11-24")
    #expect(book.count("esfLeft") == [0, 0])
    #expect(book.count("esfLeft", on: Notebook.today + 1) == [1, 0])
  }

  @Test("an enrolment that was withdrawn never was")
  func withdrawn() throws {
    var book = EsfBook()
    book.add()
    let line = try #require(book.state.lines(of: "p1").last)
    var state = book.state
    var pen = Pen("bbbbbbbb")
    state.apply(pen.withdraw(line))
    #expect(state.report(.esf, over: book.period(), on: Notebook.today).rows[0][6] == .number(0))
  }
}
