import Testing

@testable import Domain

@Suite("ESF: results six months after leaving") struct EsfSixMonthsTests {
  /// Left on 10 April with a job; six months on is 10 October.
  private func left(as status: String = "jobseeker", born: Value = "1990-05-05") -> EsfBook {
    var book = EsfBook()
    book.add(born: born, as: status)
    book.leave(on: "2026-04-10")
    return book
  }

  @Test("counted from the day itself, not the day before")
  func due() throws {
    let book = left()
    #expect(book.count("esfSixMonths", on: try #require(Day("2026-10-09"))) == [0, 0])
    #expect(book.count("esfSixMonths", on: try #require(Day("2026-10-10"))) == [1, 0])
  }

  @Test("six months after the last day of August is the last of February")
  func shortMonth() throws {
    var book = EsfBook()
    book.add(since: "2025-01-06", on: "2025-03-10")
    book.leave(on: "2025-08-31")
    #expect(book.count("esfSixMonths", on: try #require(Day("2026-02-27"))) == [0, 0])
    #expect(book.count("esfSixMonths", on: try #require(Day("2026-02-28"))) == [1, 0])
  }

  @Test("a job noted on leaving does not tell of half a year later; whoever asked does")
  func heard() {
    var book = left()
    book.reach("job", on: "2026-04-08")
    #expect(book.verdict("EECR04") == .yes)
    #expect(book.verdict("EECR05") == .notKnown)
    var gone = book
    book.hear(true, on: "2026-10-08")
    #expect(book.verdict("EECR05") == .yes)
    #expect(book.verdict("CR06", .esf2014) == .yes)
    gone.hear(false, on: "2026-10-12")
    #expect(gone.verdict("EECR05") == .no)
  }

  @Test(
    "an answer counts from four weeks before the day on",
    arguments: [("2026-09-11", Verdict.notKnown), ("2026-09-12", .yes), ("2026-11-20", .yes)])
  func early(day: String, expected: Verdict) {
    var book = left()
    book.reach("job", on: "2026-04-08")
    book.hear(true, on: .text(day))
    #expect(book.verdict("EECR05") == expected)
  }

  @Test("nobody could say is not known")
  func couldNotSay() {
    var book = left()
    book.reach("job", on: "2026-04-08")
    book.hear(nil, on: "2026-10-08")
    #expect(book.verdict("EECR05") == .notKnown)
  }

  @Test(
    "work that began later counts to the day itself",
    arguments: [
      ("2026-05-08", Verdict.notKnown), ("2026-05-09", .yes), ("2026-10-10", .yes),
      ("2026-10-11", .notKnown),
    ])
  func began(day: String, expected: Verdict) {
    // Day 28 is 8 May.
    var book = left()
    book.reach("job", on: .text(day))
    #expect(book.verdict("EECR05") == expected)
  }

  @Test(
    "a contract with a last day tells by itself",
    arguments: [("2026-10-09", Verdict.no), ("2026-10-10", .yes)])
  func contract(until: String, expected: Verdict) {
    var book = left()
    book.reach("job", on: "2026-04-08", until: .text(until))
    #expect(book.verdict("EECR05") == expected)
  }

  @Test("who worked when they came in: better off, or not, or not asked")
  func improved() {
    for (answer, expected) in [("yes", Verdict.yes), ("no", .no)] {
      var book = left(as: "article60")
      book.reach("job", on: "2026-04-08")
      book.hear(true, on: "2026-10-08")
      #expect(book.verdict("EECR06") == .notKnown && book.verdict("EECR05") == .no)
      book.hear(true, on: "2026-10-09", improved: .text(answer))
      #expect(book.verdict("EECR06") == expected)
      #expect(book.verdict("CR07", .esf2014) == expected)
    }
    var book = left()
    book.reach("job", on: "2026-04-08")
    book.hear(true, on: "2026-10-09", improved: "yes")
    #expect(book.verdict("EECR06") == .no)
  }

  @Test("what was heard last tells whether work is better, whichever job it was asked of")
  func improvedLast() {
    for (first, last, expected) in [("yes", "no", Verdict.no), ("no", "yes", .yes)] {
      var book = left(as: "working")
      book.reach("job", on: "2026-04-02")
      book.hear(true, on: "2026-10-20", improved: .text(last))
      book.reach("job", on: "2026-04-08")
      book.hear(true, on: "2026-10-08", improved: .text(first))
      #expect(book.verdict("EECR06") == expected)
    }
  }

  @Test("at work and above 54, or disadvantaged")
  func groups() {
    for (birth, expected) in [("1971-03-10", Verdict.yes), ("1971-03-11", .no)] {
      var book = left(born: .text(birth))
      book.reach("job", on: "2026-04-08")
      book.hear(true, on: "2026-10-08")
      #expect(book.verdict("CR08", .esf2014) == expected)
      #expect(book.verdict("CR09", .esf2014) == .notKnown)
      book.tell(["minority": "yes"])
      #expect(book.verdict("CR09", .esf2014) == .yes)
    }
  }
}
