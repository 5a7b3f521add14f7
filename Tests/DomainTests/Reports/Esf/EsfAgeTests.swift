import Testing

@testable import Domain

@Suite("ESF: age on the day of first entry") struct EsfAgeTests {
  @Test(
    "the birthday itself is the first day of the new age",
    arguments: [
      ("2008-03-11", ["EECO06"], ["CO06"]), ("2008-03-10", ["EECO07"], ["CO06"]),
      ("2001-03-11", ["EECO07"], ["CO06"]), ("2001-03-10", ["EECO07"], []),
      ("1996-03-11", ["EECO07"], []), ("1996-03-10", [], []),
      ("1971-03-11", [], []), ("1971-03-10", ["EECO08"], ["CO07"]),
    ])
  func boundaries(birth: String, plus: [String], before: [String]) {
    var book = EsfBook()
    book.add(born: .text(birth), on: "2026-03-10")
    for code in ["EECO06", "EECO07", "EECO08"] {
      #expect(book.verdict(code) == Verdict(plus.contains(code)), "\(code)")
    }
    for code in ["CO06", "CO07"] {
      #expect(book.verdict(code, .esf2014) == Verdict(before.contains(code)), "\(code)")
    }
  }

  @Test(
    "who was born on 29 February is a year older on 1 March in a common year",
    arguments: [("2026-02-28", "EECO06"), ("2026-03-01", "EECO07")])
  func leapDay(entry: String, code: String) {
    var book = EsfBook()
    book.add(born: "2008-02-29", on: .text(entry))
    for other in ["EECO06", "EECO07"] { #expect(book.verdict(other) == Verdict(other == code)) }
  }

  @Test("a birth date after the entry is no age, and not a child either")
  func impossible() {
    var book = EsfBook()
    book.add(born: "2026-03-11", on: "2026-03-10")
    #expect(book.verdict("EECO06") == .notKnown)
    #expect(book.count("esfComplete") == [0, 1])
  }
}
