import Domain

@testable import Journal

/// Lines of every kind, with values as they should be and as they should not, and their bytes.
struct GeneratedLines {
  private var dice: Dice
  private let log = LogName(device: "k7q2m9xw", scope: .shared)

  init(seed: UInt64) { dice = Dice(seed: seed) }

  /// A line without its newline.
  mutating func next() throws(LineFlaw) -> [UInt8] {
    let kind = EventKind.all[dice.below(EventKind.all.count)]
    return try line(of: kind)
  }

  private mutating func line(of kind: EventKind) throws(LineFlaw) -> [UInt8] {
    let sequence = 1 + dice.below(100_000)
    let isAbout = kind.subject == .person || kind.subject == .either && dice.happens(oneIn: 2)
    let written = try LineWriter.line(
      LineParts(
        log: log, sequence: sequence, lamport: sequence + dice.below(100),
        at: dice.happens(oneIn: 20)
          ? "sometime" : "2026-0\(1 + dice.below( 9))-1\(dice.below( 10))T12:00:00Z",
        by: dice.happens(oneIn: 20) ? "Wál\"ter" : "walter",
        kind: dice.happens(oneIn: 20) ? "later.kind" : kind.name,
        of: isAbout ? "p\(dice.below( 1000))" : nil, over: versions(), act: act(),
        data: Fields(fields(of: kind))))
    return written.bytes.dropLast()
  }

  private mutating func versions() -> [Version] {
    (0..<dice.below(dice.happens(oneIn: 3) ? 4 : 1)).map { _ in
      Version(
        log: LogName(device: "r4t8b1z\(dice.below( 3))", scope: .shared),
        sequence: 1 + dice.below(1000), checksum: UInt32(dice.below(1 << 30)))
    }
  }

  private mutating func act() -> Act? {
    guard dice.happens(oneIn: 4) else { return nil }
    let count = 1 + dice.below(5)
    return Act(id: "act\(dice.below( 100))", part: 1 + dice.below(count), count: count)
  }

  private mutating func fields(of kind: EventKind) -> [Fields.Entry] {
    var entries: [Fields.Entry] = []
    for field in kind.fields where kind.required.contains(field) || dice.happens(oneIn: 2) {
      entries.append(Fields.Entry(field.name, value(for: field.type)))
    }
    if dice.happens(oneIn: 30) { entries.append(Fields.Entry("later", .object(Fields()))) }
    return entries
  }

  private mutating func value(for type: FieldType) -> Value {
    if dice.happens(oneIn: 12) { return anyValue() }
    switch type {
    case .line, .text: return .text(text())
    case .reference, .identifier, .handle: return .text("w\(dice.below( 50))")
    case .day: return .text("2026-10-\(10 + dice.below( 20))")
    case .time: return .text("09:\(10 + dice.below( 50))")
    case .flag: return .flag(dice.happens(oneIn: 2))
    case .number(let range): return .number(range.lowerBound + dice.below(50))
    case .choice(let words): return .text(words[dice.below(words.count)])
    case .list(let element): return .list((0..<dice.below(4)).map { _ in value(for: element) })
    }
  }

  private mutating func anyValue() -> Value {
    switch dice.below(7) {
    case 0: .null
    case 1: .flag(true)
    case 2: .number(-dice.below(1 << 40))
    case 3: .number(JSON.largestNumber)
    case 4: .list([.list([.number(1)]), .null])
    case 5: .object(Fields([.init("a", .text("b"))]))
    default: .text(text())
    }
  }

  private mutating func text() -> String {
    let words = [
      "", "aan de deur", "é", "\"zo\"", "regel\nregel", "tab\t", "\\", "Ş\u{0327}", "日本", "👩‍👧",
      "\u{7F}",
      "\u{2028}", "\u{0}", "/", "\u{1F}",
    ]
    return (0..<dice.below(4)).map { _ in words[dice.below(words.count)] }.joined()
  }

  /// The line with something in it changed, and the checksum that goes with it.
  mutating func damaged(_ line: [UInt8]) -> [UInt8] {
    var body = Array(line.dropLast(LineLimits.checksumTail))
    for _ in 0...dice.below(3) where body.count > 2 {
      let place = dice.below(body.count)
      let signs = Array("{}[]\":,0-9.eE+tfn \\ua\u{9}".utf8) + [0x00, 0x80, 0xC3, 0xFF]
      switch dice.below(4) {
      case 0: body.remove(at: place)
      case 1: body.insert(signs[dice.below(signs.count)], at: place)
      case 2: body[place] = signs[dice.below(signs.count)]
      default:
        let end = min(body.count, place + 1 + dice.below(30))
        body.insert(contentsOf: body[place..<end], at: dice.below(body.count))
      }
    }
    return body + Array(",\"crc\":\"".utf8) + Hex.bytes(Checksum.of(body)) + Array("\"}".utf8)
  }
}

extension Dice {
  fileprivate mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  fileprivate mutating func happens(oneIn count: Int) -> Bool { below(count) == 0 }
}
