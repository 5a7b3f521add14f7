/// What a monkey at the keyboard does next: mostly keys that mean something, and among them all that
/// a terminal, a cat or an enemy may send.
struct Hand {
  private(set) var dice: Dice
  private static let letters = Array("abcdefghijklmnoprstuvwxyz")
  private static let capitals = Array("SADLTRUDAU")
  private static let signs = Array("/:?!+=- .,&é\"'(§è!çà0123456789_@%")
  private static let controls = Array("stywukaeodblrnp")

  /// Escape, at once: the answer of a terminal behind it keeps it from being taken for Alt.
  private static let escape = "\u{1B}\u{1B}]\u{7}"
  private static let keys = [
    "\r", "\r", "\r", "\r", "\t", "\t", "\u{1B}[Z", "\u{1B}[A", "\u{1B}[B", "\u{1B}[B", "\u{1B}[C",
    "\u{1B}[D", "\u{1B}OA", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[H", "\u{1B}[F", "\u{7F}", "\u{8}",
    "\u{1B}[3~", "\u{1B}[1;5C", "\u{1B}[1;5D", "\u{1B}[15~", "\u{1B}b", "\u{1B}f", "\u{1B}u",
  ]

  init(seed: UInt64) { dice = Dice(seed: seed) }

  mutating func next() -> Stroke {
    switch below(10_000) {
    case 0..<4_300: .text(String(pick(Hand.letters)), "key")
    case 4_300..<4_700: .text(String(pick(Hand.capitals)), "key")
    case 4_700..<5_100: .text(String(pick(Hand.signs)), "key")
    case 5_100..<7_100: .text(pick(Hand.keys), "key")
    case 7_100..<7_600: .text(Hand.escape, "Esc")
    case 7_600..<8_000: control()
    case 8_000..<8_400: .text(pick(MonkeyTexts.typed), "text")
    case 8_400..<8_600: .bytes(pick(MonkeyTexts.broken), "broken")
    case 8_600..<8_800: paste()
    case 8_800..<9_880: mouse()
    case 9_880..<9_950: resize()
    default: rarely()
    }
  }

  private mutating func rarely() -> Stroke {
    switch below(100) {
    case 0..<20: .escape
    case 20..<35: .text("q", "key")
    case 35..<50: .text("\u{3}", "Ctrl-C")
    case 50..<70: .text("\u{1A}", "Ctrl-Z")
    case 70..<80: .text("K", "key")
    case 80..<86: .signal(18, "SIGCONT")
    case 86..<90: .signal(28, "SIGWINCH")
    case 90..<94: .signal(15, "SIGTERM")
    case 94..<96: .signal(2, "SIGINT")
    default: .text("walter\r", "text")
    }
  }

  private mutating func control() -> Stroke {
    let letter = pick(Hand.controls)
    return .bytes([(letter.asciiValue ?? 0) & 0x1F], "Ctrl-\(letter.uppercased())")
  }

  /// A paste as terminals bracket it; now and then its end does not come, or it has ends of its own.
  private mutating func paste() -> Stroke {
    var bytes = Array("\u{1B}[200~".utf8)
    for _ in 0...below(6) { bytes += pick(MonkeyTexts.pasted) }
    if below(400) > 0 { bytes += Array("\u{1B}[201~".utf8) }
    return .bytes(bytes, "paste")
  }

  private mutating func mouse() -> Stroke {
    let column = below(20) == 0 ? pick([0, 999, 99_999, 301]) : 1 + below(120)
    let row = below(20) == 0 ? pick([0, 999, 99_999, 101]) : 1 + below(40)
    let button = pick([0, 0, 0, 0, 0, 1, 2, 32, 64, 65, 64, 65, 35, 3, 128, 4, 20])
    let report = "\u{1B}[<\(button);\(column);\(row)M"
    let isClick = button < 3
    return .text(report + (isClick ? "\u{1B}[<\(button);\(column);\(row)m" : ""), "mouse")
  }

  private mutating func resize() -> Stroke {
    if below(3) > 0 {
      let (columns, rows) = pick([(80, 24), (80, 24), (120, 36), (60, 18), (200, 60), (110, 30)])
      return .resize(columns: columns, rows: rows)
    }
    return .resize(columns: 20 + below(281), rows: 5 + below(96))
  }

  /// How many strokes come in one go: mostly as people type, now and then a whole flood.
  mutating func burst() -> Int {
    switch below(10) {
    case 0..<4: 1 + below(6)
    case 4..<9: 6 + below(30)
    default: 40 + below(120)
    }
  }

  private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &dice) }

  private mutating func pick<Thing>(_ things: [Thing]) -> Thing {
    things[Int.random(in: 0..<things.count, using: &dice)]
  }
}
