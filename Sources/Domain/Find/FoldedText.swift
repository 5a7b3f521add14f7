/// Text as it is searched: lower case, without accents, so that "yilmaz" finds Yılmaz and "nguyen"
/// finds N̈guyễn.
public struct FoldedText: Hashable, Sendable {
  /// The words of it, in order.
  public let words: [String]

  /// `text` made ready to be searched.
  public init(_ text: String) {
    var words: [String] = []
    var word = ""
    for character in text.lowercased() {
      let letters = FoldedText.folded(character)
      if !letters.isEmpty {
        word += letters
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  /// The letters and digits that stand for a lower-case character; nothing where it parts words.
  static func folded(_ character: Character) -> String {
    if let ascii = character.asciiValue {
      return Identifier.isLetterOrDigit(ascii) ? String(character) : ""
    }
    if let spelt = LatinLetters.spelling[character] { return spelt }
    guard let first = character.unicodeScalars.first else { return "" }
    let isPlain = character.unicodeScalars.count == 1
    if !isPlain, LatinLetters.dropsMarks(after: first) {
      return folded(Character(first))
    }
    return character.isLetter || character.isNumber ? String(character) : ""
  }
}
