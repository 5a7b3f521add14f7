/// A folded word as it is sought: its letters, and which letters it has at all, so that most words
/// are passed over at a glance.
struct FoldedWord: Hashable, Sendable {
  /// Bytes where all is ASCII, which is compared much faster than characters are.
  private enum Letters: Hashable, Sendable {
    case plain([UInt8])
    case other([Character])
  }

  private let letters: Letters
  /// A bit for each letter from a to z, one for two digits, and one for all the rest together.
  private let mask: UInt32
  /// How many slips of the fingers are forgiven where this word is typed.
  private let forgiven: Int

  init(_ word: String) {
    let bytes = Array(word.utf8)
    let isPlain = bytes.allSatisfy { $0 < 0x80 }
    letters = isPlain ? .plain(bytes) : .other(Array(word))
    mask = bytes.reduce(0) { $0 | FoldedWord.bit($1) }
    // In numbers every digit counts: one more makes another phone or another year.
    let hasDigit = bytes.contains { (0x30...0x39).contains($0) }
    forgiven = hasDigit ? 0 : FoldedWord.forgiven(in: word.count)
  }

  /// How well this word fits one that is typed; nil where it does not.
  func fit(_ typed: FoldedWord) -> WordFit? {
    let lacking = (typed.mask & ~mask).nonzeroBitCount
    guard lacking <= typed.forgiven else { return nil }
    if case .plain(let one) = typed.letters, case .plain(let other) = letters {
      return FoldedWord.fit(one, other, lacksSome: lacking > 0, forgiven: typed.forgiven)
    }
    return FoldedWord.fit(
      typed.characters, characters, lacksSome: lacking > 0, forgiven: typed.forgiven)
  }

  private static func fit<Letter: Equatable>(
    _ typed: [Letter], _ word: [Letter], lacksSome: Bool, forgiven: Int
  ) -> WordFit? {
    if !lacksSome {
      if word.starts(with: typed) { return word.count == typed.count ? .whole : .beginning }
      if word.holds(typed) { return .inside }
    }
    guard forgiven > 0, word.count + forgiven >= typed.count else { return nil }
    let slips = Slips(typed, word)
    if slips.inWhole <= forgiven { return .slip }
    return slips.inBeginning <= forgiven ? .slipInBeginning : nil
  }

  /// One from four letters, two from eight: in shorter words a slip makes another word.
  static func forgiven(in letters: Int) -> Int { letters < 4 ? 0 : letters < 8 ? 1 : 2 }

  private var characters: [Character] {
    switch letters {
    case .plain(let bytes): bytes.map { Character(Unicode.Scalar($0)) }
    case .other(let characters): characters
    }
  }

  private static func bit(_ byte: UInt8) -> UInt32 {
    switch byte {
    case 0x61...0x7A: 1 << UInt32(byte - 0x61)
    case 0x30...0x39: 1 << (26 + UInt32(byte - 0x30) / 2)
    default: 1 << 31
    }
  }
}

/// How a word fits one that was typed, the best first.
enum WordFit: Int, Comparable, Sendable {
  case whole, beginning, inside, slip, slipInBeginning

  static func < (left: WordFit, right: WordFit) -> Bool { left.rawValue < right.rawValue }
}
