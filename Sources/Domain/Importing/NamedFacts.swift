/// A name together with what tells its bearer from others of that name: a phone number, an address
/// of e-mail, a birth date.
enum NamedFacts {
  /// The words of a name, whatever their order; the name itself where it has no letters.
  static func name(_ name: String) -> String {
    let words = FoldedText(name).words
    return words.isEmpty ? name.lowercased() : words.sorted().joined(separator: " ")
  }

  static func phone(_ text: String?) -> String? {
    text.flatMap { PhoneDigits($0) }.map { "p" + String(decoding: $0.digits, as: UTF8.self) }
  }

  static func email(_ text: String?) -> String? {
    text.map { "e" + $0.lowercased() }
  }

  static func birth(_ day: Day?) -> String? { day.map { "b" + $0.text } }

  /// What stands for knowing a name and nothing else.
  static let nothing = "n"

  /// The key of a name with one fact.
  static func key(_ name: String, _ fact: String) -> String { "\(name)\n\(fact)" }
}

extension PersonOnList {
  /// The facts in the row; where there are none, that there are none.
  var facts: [String] {
    let found = [NamedFacts.phone(phone), NamedFacts.email(email), NamedFacts.birth(birthDate)]
      .compactMap(\.self)
    return found.isEmpty ? [NamedFacts.nothing] : found
  }

  /// The row's name with each of them.
  var factKeys: [String] {
    let name = NamedFacts.name(name)
    return facts.map { NamedFacts.key(name, $0) }
  }
}
