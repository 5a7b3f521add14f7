import Testing

@testable import Domain

@Suite("ESF: where people stood when they first came in") struct EsfStandingTests {
  @Test(
    "each status that tells puts a person in one of three",
    arguments: [
      ("working", "EECO05"), ("article60", "EECO05"), ("jobseeker", "EECO02"),
      ("unemploymentBenefit", "EECO02"), ("districtWork", "EECO02"), ("inactive", "EECO04"),
      ("sicknessBenefit", "EECO04"), ("studying", "EECO04"),
    ])
  func telling(status: String, code: String) {
    var book = EsfBook()
    book.add(as: status)
    for other in ["EECO02", "EECO04", "EECO05"] {
      #expect(book.verdict(other) == Verdict(other == code), "\(other)")
    }
  }

  @Test(
    "a status that says nothing about work leaves it unknown",
    arguments: ["livingWage", "temporaryWork", "recognisedRefugee"])
  func silent(status: String) {
    var book = EsfBook()
    book.add(as: status)
    for code in ["EECO02", "EECO04", "EECO05"] { #expect(book.verdict(code) == .notKnown) }
    #expect(book.count("EECO01") == [1, nil])
    #expect(book.count("esfComplete") == [0, 1])
  }

  @Test("work counts before being registered, and that before being inactive")
  func several() {
    var book = EsfBook()
    book.add(as: "studying")
    book.stand(as: "jobseeker")
    #expect(book.verdict("EECO02") == .yes)
    book.stand(as: "working", since: "2026-03-10")
    #expect(book.verdict("EECO02") == .no && book.verdict("EECO05") == .yes)
  }

  @Test("only what held on the day itself counts")
  func onTheDay() {
    var book = EsfBook()
    book.add()
    book.stand(as: "working", since: "2026-03-11")
    book.stand(as: "working", since: "2025-03-11", until: "2026-03-09")
    #expect(book.verdict("EECO02") == .yes)
  }

  @Test("inactive and in school is inactive, and not outside education")
  func outside() {
    for (status, expected) in [("studying", Verdict.no), ("inactive", .yes), ("jobseeker", .no)] {
      var book = EsfBook()
      book.add(as: status)
      #expect(book.verdict("CO04", .esf2014) == expected, "\(status)")
    }
  }

  @Test("above 54 and unemployed, or inactive outside education")
  func olderOutside() {
    for (birth, status, expected) in [
      ("1971-03-10", "jobseeker", Verdict.yes), ("1971-03-10", "inactive", .yes),
      ("1971-03-10", "studying", .no), ("1971-03-10", "working", .no),
      ("1971-03-11", "jobseeker", .no),
    ] {
      var book = EsfBook()
      book.add(born: .text(birth), as: status)
      #expect(book.verdict("CO08", .esf2014) == expected, "\(birth) \(status)")
    }
  }
}
