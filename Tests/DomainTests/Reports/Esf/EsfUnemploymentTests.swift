import Testing

@testable import Domain

@Suite("ESF: long-term unemployed") struct EsfUnemploymentTests {
  // Both come in on 10 March 2026: one is 24 until that day has passed, the other turns 25 on it.
  @Test(
    "more than six months at 24, more than twelve from 25 on",
    arguments: [
      ("2001-03-11", "2025-09-10", Verdict.no), ("2001-03-11", "2025-09-09", .yes),
      ("2001-03-10", "2025-09-09", .no), ("2001-03-10", "2025-03-10", .no),
      ("2001-03-10", "2025-03-09", .yes), ("1971-01-01", "2025-03-10", .no),
    ])
  func boundaries(birth: String, since: String, expected: Verdict) {
    var book = EsfBook()
    book.add(born: .text(birth), since: .text(since), on: "2026-03-10")
    #expect(book.verdict("EECO03") == expected)
    #expect(book.verdict("CO02", .esf2014) == expected)
    #expect(book.verdict("EECO02") == .yes)
  }

  @Test("six months from the last day of a longer month end with the last day of February")
  func shortMonth() {
    for (entry, expected) in [("2026-02-28", Verdict.no), ("2026-03-01", .yes)] {
      var book = EsfBook()
      book.add(born: "2003-01-01", since: "2025-08-31", on: .text(entry))
      #expect(book.verdict("EECO03") == expected, "\(entry)")
    }
  }

  @Test("without the day it began, it is not known")
  func noFirstDay() {
    var book = EsfBook()
    book.add(since: .null)
    #expect(book.verdict("EECO02") == .yes)
    #expect(book.verdict("EECO03") == .notKnown)
  }

  @Test("without an age, only between six and twelve months is it not known")
  func noAge() {
    for (since, expected) in [
      ("2025-10-01", [0, 0]), ("2025-06-01", [0, 1]), ("2025-01-01", [0, 0]),
    ] {
      var book = EsfBook()
      book.add(born: .null, since: .text(since))
      // Whoever has no birth date counts in no row, also where it is known.
      #expect(book.count("EECO03") == expected, "\(since)")
    }
  }

  @Test("one status that goes on from another is one time; work in between breaks it")
  func unbroken() {
    var book = EsfBook()
    book.add(since: "2025-12-01")
    #expect(book.verdict("EECO03") == .no)
    book.stand(as: "unemploymentBenefit", since: "2024-10-01", until: "2025-11-30")
    #expect(book.verdict("EECO03") == .yes)
    book.stand(as: "working", since: "2025-05-01", until: "2025-06-30")
    #expect(book.verdict("EECO03") == .no)
  }

  @Test("a day between two statuses is a break")
  func gap() {
    var book = EsfBook()
    book.add(since: "2025-12-01")
    book.stand(as: "unemploymentBenefit", since: "2024-10-01", until: "2025-11-29")
    #expect(book.verdict("EECO03") == .no)
  }

  @Test("who works or does not look is not long-term unemployed, whatever went before")
  func others() {
    for status in ["working", "inactive"] {
      var book = EsfBook()
      book.add(as: status, since: "2020-01-01")
      #expect(book.verdict("EECO03") == .no)
    }
  }
}
