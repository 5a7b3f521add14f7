/// What a participant reads who fills in the survey: a catalogue a language, `kiosk/<ISO 639-1>.txt`.
public struct KioskBook: Equatable, Sendable {
  /// The languages a participant can choose from, in the order in which they are offered.
  public static let languages = ["nl", "fr", "en", "tr", "es", "pl", "uk", "ro"]
  /// How many questions there are where a programme has none of its own.
  public static let questionCount = 4
  private let texts: [String: String]

  /// The book of these texts, by language. They are read when someone asks for them.
  public init(_ texts: [String: String] = [:]) { self.texts = texts }

  /// The language a file is in, from its name; nil for what is no file of the kiosk.
  public static func language(of name: String) -> String? {
    guard name.hasPrefix("kiosk/"), name.hasSuffix(".txt") else { return nil }
    return String(name.dropFirst("kiosk/".count).dropLast(".txt".count))
  }

  /// The phrases of a language; empty where there are none.
  public func catalogue(of language: String) -> Catalogue {
    Catalogue(parsing: texts[language].map { [$0] } ?? [])
  }

  /// The words of `language`.
  public func words(in language: String) -> KioskWords {
    KioskWords(language: language, catalogue: catalogue(of: language))
  }
}

/// The words of the kiosk in one language.
public struct KioskWords: Equatable, Sendable {
  /// ISO 639-1.
  public let language: String
  let catalogue: Catalogue

  /// The phrase of `key`, with its values filled in.
  public func callAsFunction(
    _ key: KioskPhrase, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    text(key.rawValue, values)
  }

  /// The usual questions.
  public var questions: [String] {
    (1...KioskBook.questionCount).map { text("kiosk.question.\($0)") }
  }

  private func text(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    catalogue.phrases[key]?.filled { name in values.first { $0.key == name }?.value } ?? "[\(key)]"
  }
}
