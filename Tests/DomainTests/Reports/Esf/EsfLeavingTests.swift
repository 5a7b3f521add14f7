import Testing

@testable import Domain

@Suite("ESF: results within four weeks of leaving") struct EsfLeavingTests {
  /// Left on 30 June; day 28 is 28 July.
  private func left(as status: String = "jobseeker") -> EsfBook {
    var book = EsfBook()
    book.add(as: status)
    book.leave(on: "2026-06-30")
    return book
  }

  @Test(
    "work on day 28 counts, on day 29 no more",
    arguments: [
      ("2026-06-30", Verdict.yes), ("2026-07-28", .yes), ("2026-07-29", .notKnown),
    ])
  func window(day: String, expected: Verdict) {
    var book = left()
    book.reach("job", on: .text(day))
    #expect(book.verdict("EECR04") == expected)
    #expect(book.verdict("CR04", .esf2014) == expected)
    var other = left()
    other.stand(as: "working", since: .text(day))
    #expect(other.verdict("EECR04") == expected)
  }

  @Test("nothing noted is not known, and stopping says nothing of what came after")
  func nothing() {
    var book = left()
    for code in ["EECR02", "EECR03", "EECR04"] { #expect(book.verdict(code) == .notKnown) }
    // Who looked for work already cannot newly do so.
    #expect(book.verdict("EECR01") == .no)
    book.reach("stopped", on: "2026-06-30")
    #expect(book.verdict("EECR04") == .notKnown)
  }

  @Test("work found before leaving counts, unless it ended")
  func before() {
    var book = left()
    book.reach("job", on: "2026-05-04")
    #expect(book.verdict("EECR04") == .yes)
    book = left()
    book.reach("job", on: "2026-05-04", until: "2026-06-15")
    #expect(book.verdict("EECR04") == .no)
    book = left()
    book.reach("job", on: "2026-05-04")
    book.hear(false, on: "2026-07-20", moment: "fourWeeks")
    #expect(book.verdict("EECR04") == .no)
    book = left()
    book.reach("job", on: "2026-05-04")
    book.hear(false, on: "2026-07-29", moment: "fourWeeks")
    #expect(book.verdict("EECR04") == .yes)
  }

  @Test("work they had already when they came in is no result")
  func employed() {
    var book = left(as: "working")
    book.reach("job", on: "2026-07-01")
    #expect(book.verdict("EECR04") == .no)
  }

  @Test("of several events only the last counts, so looking for and having work exclude each other")
  func last() {
    var book = left(as: "inactive")
    book.stand(as: "jobseeker", since: "2026-07-02")
    #expect(book.verdict("EECR01") == .yes && book.verdict("EECR04") == .no)
    book.reach("job", on: "2026-07-20")
    #expect(book.verdict("EECR01") == .no && book.verdict("EECR04") == .yes)
    book.stand(as: "jobseeker", since: "2026-07-25")
    #expect(book.verdict("EECR01") == .yes && book.verdict("EECR04") == .no)
  }

  @Test("who lost the work again does not look for it by that alone")
  func lost() {
    var book = left(as: "inactive")
    book.reach("job", on: "2026-07-01", until: "2026-07-10")
    #expect(book.verdict("EECR01") == .notKnown && book.verdict("EECR04") == .no)
  }

  @Test("newly in education or training; who was in it already is not")
  func training() {
    var book = left()
    book.reach("training", on: "2026-07-28")
    #expect(book.verdict("EECR02") == .yes && book.verdict("EECR04") == .no)
    book = left()
    book.reach("training", on: "2026-07-29")
    #expect(book.verdict("EECR02") == .notKnown)
    book = left()
    book.reach("training", on: "2026-04-01", until: "2026-06-29")
    #expect(book.verdict("EECR02") == .no)
    book = left(as: "studying")
    book.reach("training", on: "2026-07-01")
    #expect(book.verdict("EECR02") == .no)
  }

  @Test("a qualification, as it was asked with an outcome")
  func qualification() {
    var book = left()
    book.reach("job", on: "2026-07-01")
    #expect(book.verdict("EECR03") == .notKnown)
    book.reach("job", on: "2026-07-02", qualified: "no")
    #expect(book.verdict("EECR03") == .no)
    book.reach("stopped", on: "2026-07-28", qualified: "yes")
    #expect(book.verdict("EECR03") == .yes)
    book = left()
    book.reach("training", on: "2026-07-29", qualified: "yes")
    #expect(book.verdict("EECR03") == .notKnown)
  }

  @Test("disadvantaged, with any of the results")
  func disadvantaged() {
    var book = left()
    book.reach("job", on: "2026-07-01", qualified: "no")
    #expect(book.verdict("CR05", .esf2014) == .notKnown)
    book.tell(["disability": "yes"])
    #expect(book.verdict("CR05", .esf2014) == .yes)
    book.tell(["disability": "no", "nationality": "belgian", "foreignBackground": "no"])
    book.tell(["minority": "no", "housing": "stable", "disadvantage": "no"])
    #expect(book.verdict("CR05", .esf2014) == .no)
    book.tell(["housing": "insecure"])
    #expect(book.verdict("CR05", .esf2014) == .yes)
  }

  @Test("what comes after the period counts within the four weeks, what comes after today does not")
  func afterThePeriod() throws {
    var book = left()
    book.reach("job", on: "2026-07-20")
    #expect(book.row("EECR04", to: "2026-06-30").suffix(2) == [1, 0])
    #expect(book.count("EECR04", on: try #require(Day("2026-07-19"))) == [0, 1])
  }
}
