/// The short messages a team sends to participants, in the languages people read. A catalogue a
/// language, `messages/<ISO 639-1>.txt`; who reads none of them gets the Dutch one.
public struct MessageBook: Equatable, Sendable {
  /// The language of whoever reads none of the others.
  public static let fallback = "nl"
  private let texts: [String: String]

  /// The book of these texts, by language. They are read when someone asks for them.
  public init(_ texts: [String: String] = [:]) { self.texts = texts }

  /// The language a file of messages is in, from its name; nil for what is none.
  public static func language(of name: String) -> String? {
    guard name.hasPrefix("messages/"), name.hasSuffix(".txt") else { return nil }
    return String(name.dropFirst("messages/".count).dropLast(".txt".count))
  }

  /// The languages there are, sorted.
  public var languages: [String] { texts.keys.sorted() }

  /// The phrases of a language; empty where there are none.
  public func catalogue(of language: String) -> Catalogue {
    Catalogue(parsing: texts[language].map { [$0] } ?? [])
  }

  /// The words of `language`, or Dutch.
  public func words(in language: String?) -> MessageWords {
    let known = language.flatMap { texts[$0] == nil ? nil : $0 } ?? MessageBook.fallback
    return MessageWords(language: known, catalogue: catalogue(of: known))
  }
}

/// The words of messages in one language.
public struct MessageWords: Equatable, Sendable {
  /// ISO 639-1.
  public let language: String
  let catalogue: Catalogue

  /// The phrase of `key`, with its values filled in.
  public func callAsFunction(
    _ key: MessagePhrase, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    text(key.rawValue, values)
  }

  /// "dinsdag 24 november", as that language says it.
  public func date(_ day: CalendarDay) -> String {
    self(
      .date,
      [
        "weekday": text("weekday.\(CivilCalendar.weekday(day))"), "day": String(day.day),
        "month": text("month.\(day.month)"),
      ])
  }

  /// What form a session takes, in plain words; any session where that is not known.
  public func kind(_ form: String?) -> String {
    let key = "kind.\(form ?? "session")"
    return catalogue.phrases[key] == nil ? text("kind.session") : text(key)
  }

  private func text(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    catalogue.phrases[key]?.filled { name in values.first { $0.key == name }?.value } ?? "[\(key)]"
  }
}
