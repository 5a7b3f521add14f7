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

extension FoldedText {
  /// How well the words that someone searches fit: 0 where the text begins with them, 1 where each
  /// begins a word, 2 where each stands somewhere; nil where one is missing.
  public func rank(of query: FoldedText) -> Int? {
    guard !query.words.isEmpty else { return nil }
    var worst = 0
    for (place, sought) in query.words.enumerated() {
      guard let rank = rank(of: sought, at: place) else { return nil }
      worst = max(worst, rank)
    }
    return worst
  }

  private func rank(of sought: String, at place: Int) -> Int? {
    if place < words.count, words[place].hasPrefix(sought) { return 0 }
    if words.contains(where: { $0.hasPrefix(sought) }) { return 1 }
    return words.contains(where: { $0.contains(sought) }) ? 2 : nil
  }
}
