import Testing

@testable import Domain

@Suite("ESF: schooling and background") struct EsfBackgroundTests {
  @Test(
    "levels of schooling by ISCED; none finished is 0, which the list of 2014 has elsewhere",
    arguments: [
      ("none", "EECO09", "CO17"), ("primary", "EECO09", "CO09"),
      ("lowerSecondary", "EECO09", "CO09"), ("upperSecondary", "EECO10", "CO10"),
      ("postSecondary", "EECO10", "CO10"), ("higher", "EECO11", "CO11"),
    ])
  func schooling(level: String, plus: String, before: String) {
    var book = EsfBook()
    book.add(schooling: .text(level))
    book.tell(["housing": "stable", "disadvantage": "no"])
    for code in ["EECO09", "EECO10", "EECO11"] {
      #expect(book.verdict(code) == Verdict(code == plus), "\(code)")
    }
    for code in ["CO09", "CO10", "CO11", "CO17"] {
      #expect(book.verdict(code, .esf2014) == Verdict(code == before), "\(code)")
    }
  }

  @Test(
    "each answer is yes, no, or not known where it was not asked or declined",
    arguments: [
      ("disability", "EECO12"), ("foreignBackground", "EECO14"), ("minority", "EECO15"),
      ("rural", "EECO17"),
    ])
  func answers(field: String, code: String) {
    var book = EsfBook()
    book.add()
    #expect(book.verdict(code) == .notKnown)
    book.tell([field: "yes"])
    #expect(book.verdict(code) == .yes)
    book.tell([field: "no"])
    #expect(book.verdict(code) == .no)
    book.tell([field: .null, "declined": .list([.text(field)])])
    #expect(book.verdict(code) == .notKnown)
    #expect(book.count("EECO02") == [1, 0])
  }

  @Test("nationality as told; under protection only someone from outside the Union is")
  func thirdCountry() {
    for (nationality, expected) in [
      ("belgian", Verdict.no), ("european", .no), ("thirdCountry", .yes),
    ] {
      var book = EsfBook()
      book.add()
      book.tell(["nationality": .text(nationality)])
      #expect(book.verdict("EECO13") == expected)
    }
    for (status, expected) in [
      ("recognisedRefugee", Verdict.yes), ("temporaryProtection", .yes), ("livingWage", .notKnown),
    ] {
      var book = EsfBook()
      book.add()
      book.stand(as: status, since: "2025-01-01")
      #expect(book.verdict("EECO13") == expected)
    }
  }

  @Test(
    "how someone lives",
    arguments: [
      ("stable", Verdict.no), ("roofless", .yes), ("houseless", .yes), ("insecure", .yes),
      ("inadequate", .yes),
    ])
  func housing(housing: String, expected: Verdict) {
    var book = EsfBook()
    book.add()
    #expect(book.verdict("EECO16") == .notKnown)
    book.tell(["housing": .text(housing), "disadvantage": "no"])
    #expect(book.verdict("EECO16") == expected)
    #expect(book.verdict("CO18", .esf2014) == expected)
    #expect(book.verdict("CO17", .esf2014) == expected)
  }

  @Test("migrants, foreign background, minorities: one is enough, and all are needed for a no")
  func migrants() {
    var book = EsfBook()
    book.add()
    book.tell(["nationality": "belgian", "minority": "no"])
    #expect(book.verdict("CO15", .esf2014) == .notKnown)
    book.tell(["foreignBackground": "no"])
    #expect(book.verdict("CO15", .esf2014) == .no)
    book.tell(["nationality": "european"])
    #expect(book.verdict("CO15", .esf2014) == .yes)
    #expect(book.verdict("EECO13") == .no)
  }
}
