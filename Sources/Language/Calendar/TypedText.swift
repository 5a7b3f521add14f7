/// What people type, made alike: small letters, plain letters, no spaces around it.
enum TypedText {
  static func folded(_ text: String) -> String {
    String(Substring(text).trimmed.lowercased().map(plain))
  }

  /// The accents that occur in names of days and months, and the apostrophe of a phone.
  private static func plain(_ character: Character) -> Character {
    switch character {
    case "é", "è", "ê", "ë": "e"
    case "à", "â": "a"
    case "û", "ù": "u"
    case "’": "'"
    default: character
    }
  }

  /// The number, where it has no more and no fewer digits than this.
  static func number(_ text: String, _ count: ClosedRange<Int>) -> Int? {
    guard count.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
