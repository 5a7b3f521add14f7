import Testing

@testable import Domain

@Suite("ESF: what is missing counts as such") struct EsfMissingTests {
  @Test(
    "without one of the base data someone counts in the grand total alone",
    arguments: ["gender", "birthDate", "schooling", "status"])
  func base(missing: String) {
    var book = EsfBook()
    book.add(
      born: missing == "birthDate" ? .null : "1990-05-05",
      gender: missing == "gender" ? .null : "woman",
      schooling: missing == "schooling" ? .null : "higher",
      as: missing == "status" ? nil : "jobseeker")
    let women = missing == "gender" ? 0 : 1
    #expect(book.row("EECO01") == [women, 0, 0, 1 - women, 1, nil])
    #expect(book.row("esfTotal", .esf2014) == [women, 0, 0, 1 - women, 1, nil])
    #expect(book.row("esfComplete") == [0, 0, 0, 0, 0, 1])
    for code in ReportName.esf.openFigures.dropFirst() {
      #expect(book.row(code).dropLast() == [0, 0, 0, 0, 0], "\(code)")
    }
    #expect(book.count("EECO02") == [0, missing == "status" ? 1 : 0])
    #expect(book.count("EECO11") == [0, missing == "schooling" ? 1 : 0])
    #expect(book.count("EECO08") == [0, missing == "birthDate" ? 1 : 0])
  }

  @Test("each gender stands in its own column")
  func genders() {
    var book = EsfBook()
    for (id, gender) in [("p1", "woman"), ("p2", "man"), ("p3", "man"), ("p4", "nonBinary")] {
      book.add(id, gender: .text(gender))
    }
    book.add("p5", gender: .null)
    #expect(book.row("EECO01") == [1, 2, 1, 1, 5, nil])
    #expect(book.row("esfComplete") == [1, 2, 1, 0, 4, 1])
    #expect(book.row("EECO02") == [1, 2, 1, 0, 4, 0])
  }

  @Test("a declined gender is not known, and not guessed")
  func declined() {
    var book = EsfBook()
    book.add(gender: .null)
    book.tell(["declined": .list(["gender"])])
    #expect(book.row("EECO01") == [0, 0, 0, 1, 1, nil])
  }

  @Test("the codes are those of the two lists, each once and in order")
  func codes() {
    let plus =
      (1...17).map { "EECO" + Digits.padded($0) } + (1...6).map { "EECR" + Digits.padded($0) }
    #expect(ReportName.esf.openFigures == plus)
    let before = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 15, 16, 17, 18, 19].map {
      "CO" + Digits.padded($0)
    }
    #expect(ReportName.esf2014.openFigures == before + (1...9).map { "CR" + Digits.padded($0) })
  }
}
