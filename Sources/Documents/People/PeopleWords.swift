import Domain
import Language

/// The words of lists of people in all languages at once: a sheet may come from anywhere. Accents,
/// capitals, spaces and signs do not count.
public struct PeopleWords: Sendable {
  private var headings: [String: PeopleColumn] = [:]
  private var choices: [Field: [String: Value]] = [:]
  private var languages: [String: String] = [:]
  /// For days that are written with the name of their month.
  let books: [Words]

  /// The words of `books`, each in another language.
  public init(_ books: [Words]) {
    self.books = books
    for words in books {
      noteHeadings(words)
      noteChoices(words)
      noteLanguages(words)
    }
  }

  /// What a column with this heading tells; nil where it is not known.
  public func column(_ heading: String) -> PeopleColumn? { headings[PeopleWords.folded(heading)] }

  /// The value of a choice, or of yes or no, that `text` stands for; nil where it is none.
  func choice(_ text: String, of field: Field) -> Value? {
    choices[field]?[PeopleWords.folded(text)]
  }

  /// The code of the language that `text` names; the text itself where it names none of those that
  /// have a name here.
  func language(_ text: String) -> String {
    let folded = PeopleWords.folded(text)
    if let code = languages[folded] { return code }
    return folded.utf8.count == 2 ? folded : text
  }

  static func folded(_ text: String) -> String { FoldedText(text).words.joined() }

  private mutating func noteHeadings(_ words: Words) {
    // Names that stand in the list first: a name of a field may be wider, such as "date".
    for column in PeopleColumn.allCases {
      let names = words(column.headings).split(separator: ",").map(String.init)
      for name in names + [column.rawValue] where headings[PeopleWords.folded(name)] == nil {
        headings[PeopleWords.folded(name)] = column
      }
    }
    for column in PeopleColumn.allCases where column != .motherTongue {
      guard let field = column.field else { continue }
      let name = PeopleWords.folded(words.field(field.name))
      if headings[name] == nil { headings[name] = column }
    }
  }

  private mutating func noteChoices(_ words: Words) {
    for field in PeopleColumn.allCases.compactMap(\.field) {
      guard case .choice(let values) = field.type else { continue }
      for value in values {
        let names = [value, words.value(value, of: field.name)] + more(value, words)
        for name in names { choices[field, default: [:]][PeopleWords.folded(name)] = .text(value) }
      }
    }
    for (phrase, flag) in [(SheetWordPhrase.yes, true), (.no, false)] {
      for name in words(phrase).split(separator: ",") {
        choices[.interpreter, default: [:]][PeopleWords.folded(String(name))] = .flag(flag)
      }
    }
  }

  /// Short forms that only make sense in a sheet: `v`, `m`, `x`.
  private func more(_ value: String, _ words: Words) -> [String] {
    let phrase: SheetWordPhrase? =
      switch Gender(rawValue: value) {
      case .woman: .woman
      case .man: .man
      case .nonBinary: .nonBinary
      case nil: nil
      }
    return phrase.map { words($0).split(separator: ",").map(String.init) } ?? []
  }

  private mutating func noteLanguages(_ words: Words) {
    let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(Unicode.Scalar($0)) }
    for code in letters.flatMap({ first in letters.map { first + $0 } }) {
      guard let name = words.text("language.\(code)") else { continue }
      for part in [name] + name.split(separator: "/").map(String.init) {
        languages[PeopleWords.folded(part)] = code
      }
    }
  }
}
