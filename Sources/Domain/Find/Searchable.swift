/// Text made ready to be sought in, or to be sought: folded once, and then compared many times.
public struct Searchable: Hashable, Sendable {
  private let words: [FoldedWord]

  /// `text` made ready. Accents and case do not count.
  public init(_ text: String) { self.init(FoldedText(text)) }

  init(_ text: FoldedText) { words = text.words.map(FoldedWord.init) }

  private init(words: [FoldedWord]) { self.words = words }

  /// True where nothing of it can be sought: no letters and no digits.
  public var isEmpty: Bool { words.isEmpty }

  /// Both, one after the other.
  static func + (left: Searchable, right: Searchable) -> Searchable {
    Searchable(words: left.words + right.words)
  }

  /// How well this fits what was typed, 0 the best; nil where a word of it is missing. The words may
  /// stand in any order: whole words come before beginnings of words, these before what stands
  /// inside a word, and slips of the fingers come last. Among whole words and beginnings, those that
  /// the text begins with come first.
  public func rank(of typed: Searchable) -> Int? {
    guard let first = typed.words.first else { return nil }
    var worst = WordFit.whole
    for word in typed.words {
      guard let fit = fit(word) else { return nil }
      worst = max(worst, fit)
    }
    guard worst <= .beginning else { return worst.rawValue + 2 }
    let begins = words.first?.fit(first).map { $0 <= worst } ?? false
    return 2 * worst.rawValue + (begins ? 0 : 1)
  }

  private func fit(_ typed: FoldedWord) -> WordFit? {
    var best: WordFit?
    for word in words {
      guard let fit = word.fit(typed) else { continue }
      if fit == .whole { return fit }
      best = min(best ?? fit, fit)
    }
    return best
  }
}
