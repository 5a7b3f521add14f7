import Domain
import Language

/// What a participant reads and signs, in one of the languages there are sentences for.
struct Letter {
  /// The languages, by ISO 639-1.
  static let codes = ["nl", "fr", "en", "es", "tr", "pl", "uk", "ro", "ar"]

  let code: String
  let words: Words

  /// In which direction it is written.
  var direction: String { code == "ar" ? "rtl" : "ltr" }

  /// The attributes of an element in this language.
  var attributes: KeyValuePairs<String, String> { ["lang": code, "dir": direction] }

  /// A sentence as text.
  func text(_ phrase: LetterPhrase) -> String { words(phrase) }

  /// A sentence with names and numbers in it, each keeping its own direction of writing.
  func html(_ phrase: LetterPhrase, _ values: [String: String] = [:]) -> Html {
    // A control character: no phrase has one, and what is filled in is not in the text yet.
    let mark = "\u{1}"
    let filled = words(
      phrase,
      [
        "name": "\(mark)name\(mark)", "partner": "\(mark)partner\(mark)",
        "start": "\(mark)start\(mark)", "end": "\(mark)end\(mark)",
      ])
    let parts = filled.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
    return .all(
      parts.enumerated().map { place, part in
        place % 2 == 0 ? .text(part) : .isolated(values[part] ?? "")
      })
  }

  /// "maandag 23 november 2026".
  func day(_ day: Day) -> String { words.longDate(day.parts) }
}
