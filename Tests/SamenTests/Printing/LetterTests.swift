import Foundation
import Language
import Testing

@testable import Documents
@testable import samen

@Suite("What participants read is in their language") struct LetterTests {
  private let world: PaperWorld

  init() throws { world = try PaperWorld() }

  @Test("each language has every sentence, with the same values in it", arguments: Letter.codes)
  func complete(code: String) {
    let catalogue = Catalogue(parsing: [Resources.text("papers/\(code).txt")])
    let dutch = Catalogue(parsing: [Resources.text("papers/nl.txt")])
    #expect(catalogue.mistakes == [])
    let dates = catalogue.keys.filter { $0.hasPrefix("weekday.") || $0.hasPrefix("month.") }
    let known = Set(LetterPhrase.allCases.map(\.rawValue))
    #expect(catalogue.keys.subtracting(dates).subtracting(["date.long", "day.first"]) == known)
    for key in known { #expect(catalogue.values(of: key) == dutch.values(of: key), "\(key)") }
    let letter = Resources.paperShelf.letter(code)
    for month in 1...12 {
      #expect(!letter.words.longDate((2026, month, month)).contains("["), "\(month)")
    }
  }

  @Test("Arabic is written from right to left, and numbers in it keep their order")
  func rightToLeft() {
    let form = world.paper("consent", "p2").output
    #expect(form.contains("<html lang=\"ar\">"))
    #expect(form.contains("<div lang=\"ar\" dir=\"rtl\">"))
    #expect(form.contains("<bdi>0400 99 88 77 · Els</bdi>"))
    #expect(form.contains("مع <bdi>Job &amp; Co</bdi>"))
    let letter = world.paper("invitation", "p2").output
    #expect(letter.contains("الاثنين 30 نوفمبر 2026"))
    #expect(letter.contains("من <bdi>13:30</bdi> إلى <bdi>16:00</bdi>"))
  }

  @Test("a language there are no sentences for gets Dutch with English beside it")
  func beside() {
    let form = world.paper("consent", "p3").output
    #expect(form.contains("<div lang=\"nl\" dir=\"ltr\">"))
    #expect(form.contains("<div lang=\"en\" dir=\"ltr\">"))
    #expect(form.contains("Jouw rechten"))
    #expect(form.contains("Your rights"))
  }

  @Test("a person whose language nobody knows gets that of the team")
  func unknownLanguage() throws {
    world.shell.variables["SAMEN_LANG"] = "fr"
    #expect(world.paper("consent", "p1").output.contains("Vos droits"))
    #expect(world.paper("attendance", "s1").output.contains("<html lang=\"fr\">"))
  }

  @Test("an invitation says what, when, where, what to mind and whom to call")
  func invitation() {
    let letter = world.paper("invitation", "p1").output
    for text in [
      "CV opmaken", "maandag 30 november 2026", "Het Huis, Kerkstraat 1", "We zijn buiten.",
      "Neem een jas mee", "0400 99 88 77 · Els",
    ] { #expect(letter.contains(text), "\(text)") }
  }

  @Test("every box on a consent form is empty, and there is one for each partner")
  func boxes() {
    let form = world.paper("consent", "p1").output
    #expect(form.matches(of: /<span class="tick"><\/span>/).count == 2 + 3)
    #expect(form.contains("met <bdi>Job &amp; Co</bdi>"))
  }
}
