import Foundation
import Language
import Testing

@Suite("What participants read in the survey that goes round") struct KioskBookTests {
  private let book = KioskBook(
    Dictionary(
      uniqueKeysWithValues: Shelf.names.compactMap { name in
        KioskBook.language(of: name).map {
          ($0, String(decoding: Shelf.bytes(name) ?? Data(), as: UTF8.self))
        }
      }))

  @Test("there are eight languages, and each says all that is asked for")
  func complete() {
    let files = Shelf.names.compactMap(KioskBook.language)
    #expect(Set(files) == Set(KioskBook.languages))
    #expect(KioskBook.languages.count == 8)
    let dutch = book.catalogue(of: "nl")
    let questions = (1...KioskBook.questionCount).map { "kiosk.question.\($0)" }
    #expect(dutch.keys == Set(KioskPhrase.allCases.map(\.rawValue) + questions))
    for language in KioskBook.languages {
      let catalogue = book.catalogue(of: language)
      #expect(catalogue.mistakes == [])
      #expect(catalogue.keys == dutch.keys, "\(language)")
      for key in dutch.keys {
        #expect(catalogue.values(of: key) == dutch.values(of: key), "\(key) in \(language)")
      }
    }
  }

  @Test("the questions are those of the form, in the languages of the program")
  func sameQuestions() {
    for tongue in Tongue.allCases {
      let form = (1...KioskBook.questionCount).map {
        Shelf.words(tongue).text("survey.question.\($0)")
      }
      #expect(book.words(in: tongue.rawValue).questions == form, "\(tongue)")
    }
  }

  @Test(
    "each language is written in its own letters",
    arguments: [
      ("tr", "şğıİç"), ("es", "¡ñáéó"), ("pl", "ąęłńśż"), ("uk", "іїєщ"), ("ro", "ăâîșț"),
    ])
  func letters(language: String, letters: String) {
    let words = book.words(in: language)
    let all = words.questions.joined() + KioskPhrase.allCases.map { words($0) }.joined()
    #expect(letters.contains { all.contains($0) })
    // Romanian has a comma below, not the cedilla of Turkish.
    if language == "ro" { #expect(!all.contains { "şţ".contains($0) }) }
    if language == "uk" { #expect(!all.contains { "ыэъё".contains($0) }) }
  }
}
