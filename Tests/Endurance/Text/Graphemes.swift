import Screen

/// `samen-endurance graphemes [--seed N]`: what is shown of 10,000 graphemes from all scripts, and
/// the columns that the program counts for it; for the check that asks a terminal the same.
enum Graphemes {
  static let name = "graphemes"
  private static let count = 10_000

  /// Prints a line each: the columns, what is shown, what it was made of.
  static func list(seed: UInt64) {
    var dice = Dice(seed: seed)
    var seen: Set<[UInt32]> = []
    let plane = assigned
    var printed = 0
    while printed < count {
      let text = Recipe.allCases.randomElement(using: &dice)?.make(from: plane, &dice) ?? ""
      let key = text.unicodeScalars.map(\.value)
      guard !text.isEmpty, seen.insert(key).inserted else { continue }
      let shown = TextWidth.glyphs(of: text)
      guard !shown.isEmpty else { continue }
      let columns = shown.reduce(0) { $0 + $1.width }
      printed += 1
      print("\(columns)\t\(shown.map(\.text).joined())\t\(text.scalars)")
    }
  }

  /// The characters that mean something, by blocks of 128: a small script is sampled as often as
  /// the Chinese characters are.
  private static var assigned: [[Unicode.Scalar]] {
    stride(from: UInt32(0xA0), to: 0x3_2000, by: 128).compactMap { start in
      let block = (start..<start + 128).compactMap { Unicode.Scalar($0) }.filter {
        ![.unassigned, .control, .privateUse].contains($0.properties.generalCategory)
      }
      return block.isEmpty ? nil : block
    }
  }
}

/// How a grapheme is put together.
enum Recipe: CaseIterable {
  case alone, marked, stacked, syllable, jamo, emoji, family, flag, keycap, beside

  func make(from plane: [[Unicode.Scalar]], _ dice: inout Dice) -> String {
    func any() -> Unicode.Scalar {
      plane.randomElement(using: &dice)?.randomElement(using: &dice) ?? "x"
    }
    func one(_ ranges: ClosedRange<UInt32>...) -> Unicode.Scalar {
      let range = ranges.randomElement(using: &dice) ?? 0x61...0x7A
      return Unicode.Scalar(UInt32.random(in: range, using: &dice)) ?? "x"
    }
    func mark() -> Unicode.Scalar {
      one(0x300...0x34E, 0x350...0x36F, 0x1AB0...0x1ABE, 0x20D0...0x20F0)
    }
    let scalars: [Unicode.Scalar] =
      switch self {
      case .alone: [any()]
      case .marked: [any(), mark()]
      case .stacked: [one(0x61...0x7A, 0x5D0...0x5EA, 0x621...0x64A)] + (0..<6).map { _ in mark() }
      case .syllable: Self.syllable(&dice)
      case .jamo: [one(0x1100...0x1112), one(0x1161...0x1175), one(0x11A8...0x11C2)]
      case .emoji:
        [one(0x1F300...0x1F64F, 0x2600...0x27BF), one(0x1F3FB...0x1F3FF, 0xFE0E...0xFE0F)]
      case .family: [one(0x1F466...0x1F469), "\u{200D}", one(0x1F33E...0x1F692, 0x1F466...0x1F469)]
      case .flag: [one(0x1F1E6...0x1F1FF), one(0x1F1E6...0x1F1FF)]
      case .keycap: [one(0x30...0x39), "\u{FE0F}", "\u{20E3}"]
      case .beside: [any(), any()]
      }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// Consonant, virama, consonant, vowel sign, of one of the scripts of India: they share a layout.
  private static func syllable(_ dice: inout Dice) -> [Unicode.Scalar] {
    let block = 0x900 + 0x80 * UInt32.random(in: 0..<9, using: &dice)
    let consonants = (0..<2).map { _ in block + UInt32.random(in: 0x15...0x39, using: &dice) }
    let vowel = block + UInt32.random(in: 0x3E...0x4C, using: &dice)
    return [consonants[0], block + 0x4D, consonants[1], vowel].compactMap { Unicode.Scalar($0) }
  }
}
