import Documents
import Domain
import Testing

@testable import samen

@Suite("Cells are read as people fill them in") struct CellsTests {
  private func details(_ heading: String, _ cell: String) throws -> Result<Value?, PeopleFlaw> {
    let words = PeopleWords([.nl, .fr, .en].map(Resources.words))
    let today = try #require(Day("2026-11-23"))
    var sheet = PeopleSheet(
      Array("Naam;\(heading)\nAida;\(cell)\n".utf8), words: words, today: today)
    let next = sheet.next()
    let row = try #require(next)
    let field = try #require(words.column(heading)?.field)
    return row.person.map { $0.details[field] ?? $0.reach[field] }
  }

  @Test(
    "days as Belgian spreadsheets write them",
    arguments: [
      ("3/12/1990", "1990-12-03"), ("03/12/1990", "1990-12-03"), ("3-12-90", "1990-12-03"),
      ("1990-12-03", "1990-12-03"), ("3.12.1990", "1990-12-03"), ("1/1/05", "2005-01-01"),
      ("1/1/30", "1930-01-01"), ("29/02/2000", "2000-02-29"), ("3-dec-90", "1990-12-03"),
      ("3 mei 1990", "1990-05-03"), ("3 mai 1990", "1990-05-03"),
      ("3/12/1990 0:00", "1990-12-03"), ("1990-12-03 00:00:00", "1990-12-03"),
    ])
  func days(typed: String, day: String) throws {
    #expect(try details("Geboortedatum", typed) == .success(.text(day)))
  }

  @Test(
    "what is no day is refused, never guessed",
    arguments: ["31/02/1990", "29/02/1990", "12/31/1990", "1990", "32874", "morgen", "3/12", "+3"])
  func noDays(typed: String) throws {
    #expect(
      try details("Geboortedatum", typed)
        == .failure(.noDay(heading: "Geboortedatum", text: typed)))
  }

  @Test("choices by their words in three languages, and the short ones of sheets")
  func choices() throws {
    for (typed, gender) in [
      ("V", "woman"), ("vrouw", "woman"), ("Femme", "woman"), ("f", "woman"), ("M", "man"),
      ("homme", "man"), ("X", "nonBinary"), ("woman", "woman"),
    ] {
      #expect(try details("Geslacht", typed) == .success(.text(gender)), "\(typed)")
    }
    #expect(try details("Tolk", "oui") == .success(.flag(true)))
    #expect(try details("Tolk", "Neen") == .success(.flag(false)))
    #expect(try details("Scholing", "Hoger secundair") == .success(.text("upperSecondary")))
    #expect(
      try details("Geslacht", "?")
        == .failure(.unknownWord(heading: "Geslacht", text: "?", .gender)))
  }

  @Test("languages by name or code; what has no name here stays as it was typed")
  func languages() throws {
    for (typed, code) in [
      ("Arabisch", "ar"), ("arabe", "ar"), ("AR", "ar"), ("Dari", "fa"), ("Lingala", "Lingala"),
    ] {
      #expect(try details("Taal", typed) == .success(.text(code)), "\(typed)")
    }
  }

  @Test("formulas, errors of a spreadsheet and rounded numbers are refused; guarded text is not")
  func formulas() throws {
    for typed in ["=A1&B1", "#N/B", "#WAARDE!", "#REF!", "#NAME?", "#DEEL/0!"] {
      #expect(try details("Gemeente", typed) == .failure(.formula(heading: "Gemeente")), "\(typed)")
    }
    #expect(
      try details("Gsm", "3,24755E+10")
        == .failure(.rounded(heading: "Gsm", text: "3,24755E+10")))
    #expect(try details("Gsm", "'+32 475 12") == .success(.text("+32 475 12")))
    #expect(try details("Gsm", "\"=\"\"0475\"\"\"") == .success(.text("0475")))
    #expect(try details("Gemeente", "#1") == .success(.text("#1")))
    // The mark says that it is text: so it was written from here.
    #expect(try details("Gemeente", "'=1+1") == .success(.text("=1+1")))
    #expect(try details("Gemeente", "''=1+1") == .success(.text("'=1+1")))
  }
}
