import Domain
import Foundation
import Language
import Testing

@Suite("Messages to participants") struct MessageTests {
  private let book = MessageBook(
    Dictionary(
      uniqueKeysWithValues: Shelf.names.compactMap { name in
        MessageBook.language(of: name).map {
          ($0, String(decoding: Shelf.bytes(name) ?? Data(), as: UTF8.self))
        }
      }))

  @Test("there are nine languages, and each says all that is asked for")
  func complete() {
    #expect(book.languages == ["ar", "en", "es", "fr", "nl", "pl", "ro", "tr", "uk"])
    let dutch = book.catalogue(of: "nl")
    let asked = MessagePhrase.allCases.map(\.rawValue)
    let kinds = (["session"] + SessionForm.allCases.map(\.rawValue)).map { "kind.\($0)" }
    let days = (0...6).map { "weekday.\($0)" } + (1...12).map { "month.\($0)" }
    #expect(dutch.keys == Set(asked + kinds + days))
    for language in book.languages {
      let catalogue = book.catalogue(of: language)
      #expect(catalogue.mistakes == [])
      #expect(catalogue.keys == dutch.keys, "\(language)")
      for key in dutch.keys {
        #expect(catalogue.values(of: key) == dutch.values(of: key), "\(key) in \(language)")
      }
    }
  }

  @Test("who reads none of them gets the Dutch one; days are said as the language says them")
  func words() {
    #expect(book.words(in: "ti").language == "nl")
    #expect(book.words(in: nil).language == "nl")
    let day = (year: 2026, month: 11, day: 24)
    #expect(book.words(in: "nl").date(day) == "dinsdag 24 november")
    #expect(book.words(in: "tr").date(day) == "24 Kasım Salı")
    #expect(book.words(in: "pl").date(day) == "wtorek, 24 listopada")
    #expect(book.words(in: "ar").kind("bikeLesson") == "درس ركوب الدراجة")
    #expect(book.words(in: "fr").kind(nil) == "rencontre")
  }
}
