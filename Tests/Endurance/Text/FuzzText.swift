import Screen

/// Whatever text is stored: what is shown of it is clean and as wide as it was counted.
enum FuzzText: Trial {
  static let name = "fuzz-text"
  static let promise =
    "no text shows a control or turns the direction, and none is wider than its room"
  static let usualSeconds = 15

  static func run(_ effort: Effort) throws -> String {
    var mutator = Mutator(corpus: corpus, dictionary: dictionary, seed: effort.seed)
    var rounds = Rounds(seconds: effort.seconds)
    var glyphs = 0
    while rounds.next() {
      let bytes = mutator.next()
      let text = String(decoding: bytes, as: UTF8.self) + mutator.anyScalars()
      try isClean(text)
      glyphs += try isAsWideAsCounted(text, Int.random(in: 0...30, using: &mutator.dice))
      if rounds.count.isMultiple(of: 500) { mutator.keep(bytes) }
    }
    return "\(rounds.count) texts, \(glyphs) glyphs"
  }

  private static func isClean(_ text: String) throws {
    let line = cleanedLine(text)
    let lines = cleanedLines(text)
    let isStill = cleanedLine(line) == line && cleanedLines(lines) == lines
    guard line.firstUnshowable() == nil, lines.firstUnshowable(besides: "\n") == nil, isStill else {
      throw TrialFailure("not clean: \(text.scalars)")
    }
    guard line.utf8.elementsEqual(lines.replacing("\n", with: " ").utf8) else {
      throw TrialFailure("as a line it says something else: \(text.scalars)")
    }
  }

  private static func isAsWideAsCounted(_ text: String, _ room: Int) throws -> Int {
    let glyphs = TextWidth.glyphs(of: text)
    let isCounted =
      TextWidth.columns(of: text) == glyphs.reduce(0) { $0 + $1.width }
      && glyphs.allSatisfy { 1...2 ~= $0.width && $0.text.firstUnshowable() == nil }
    guard isCounted else { throw TrialFailure("counted wrongly: \(text.scalars)") }
    let shown = [
      TextWidth.fitted(text, to: room), TextWidth.padded(text, to: room),
    ]
    let isFitted =
      shown.allSatisfy { TextWidth.columns(of: $0) <= room && $0.firstUnshowable() == nil }
      && TextWidth.columns(of: shown[1]) == room
    guard isFitted else { throw TrialFailure("does not fit \(room): \(text.scalars)") }
    // One wide character is wider than one column, and stands there alone.
    let rows = TextWidth.wrapped(text, to: max(2, room))
    guard rows.allSatisfy({ TextWidth.columns(of: $0) <= max(2, room) }) else {
      throw TrialFailure("a row is wider than \(max(2, room)): \(text.scalars)")
    }
    return glyphs.count
  }

  private static let corpus = [
    "Zeynep Yılmaz", "محمد العربي", "李小龙", "N̈guyễn", "👨‍👩‍👧 👍🏽 🇧🇪", "क्षि നമസ്തേ", "각 각",
    "een\r\ntwee\tdrie\u{2028}vier", "Kwaad\u{1B}[2J\u{9B}31m\u{202E}om\u{2066}", "",
  ]

  private static let dictionary = [
    "\u{1B}[31m", "\u{9B}", "\r\n", "\r", "\t", "\u{202E}", "\u{2066}", "\u{200D}", "\u{FE0F}",
    "\u{1F3FD}",
    "\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "👩", "🇧", "\u{E0062}", "\u{1160}", "\u{D7B0}",
    "\u{3000}", "…",
    "\u{FEFF}", "\u{AD}", "\u{34F}", "\u{20E3}", "\u{FFFD}", "\u{2028}", "ا", "ß",
  ]
}

extension Mutator {
  /// A few characters from anywhere.
  fileprivate mutating func anyScalars() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...4, using: &dice) {
      let limit: UInt32 = [0x300, 0x3000, 0x1_0000, 0x11_0000].randomElement(using: &dice) ?? 0x300
      if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &dice)) {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
