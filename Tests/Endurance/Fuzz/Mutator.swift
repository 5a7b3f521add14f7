/// Makes new input out of old: what a line noise, a slip of a hand or an enemy would make of it.
struct Mutator {
  /// What is changed; input that was taken for good is added to it as it comes.
  private(set) var corpus: [[UInt8]]
  /// Pieces that mean something to what is tried.
  let dictionary: [[UInt8]]
  var dice: Dice

  private static let mostKept = 4_096
  private static let longest = 8_192

  init(corpus: [String], dictionary: [String], seed: UInt64) {
    self.corpus = corpus.map { Array($0.utf8) }
    self.dictionary = dictionary.map { Array($0.utf8) } + Self.oddBytes
    dice = Dice(seed: seed)
  }

  /// The next input.
  mutating func next() -> [UInt8] {
    var bytes = pick(corpus)
    for _ in 0...Int.random(in: 0..<6, using: &dice) { change(&bytes) }
    return bytes.count > Self.longest ? Array(bytes.prefix(Self.longest)) : bytes
  }

  /// Keeps input that was taken for good, so that what is made of it gets further.
  mutating func keep(_ bytes: [UInt8]) {
    if corpus.count < Self.mostKept {
      corpus.append(bytes)
    } else {
      corpus[Int.random(in: corpus.count / 8..<corpus.count, using: &dice)] = bytes
    }
  }

  private mutating func pick(_ pieces: [[UInt8]]) -> [UInt8] {
    pieces.randomElement(using: &dice) ?? []
  }

  private mutating func range(_ bytes: [UInt8]) -> Range<Int> {
    let start = Int.random(in: 0...bytes.count, using: &dice)
    return start..<min(bytes.count, start + Int.random(in: 0...16, using: &dice))
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let range = range(bytes)
    switch Int.random(in: 0..<8, using: &dice) {
    case 0:
      if !range.isEmpty { bytes[range.lowerBound] ^= 1 << UInt8.random(in: 0..<8, using: &dice) }
    case 1: if !range.isEmpty { bytes[range.lowerBound] = .random(in: 0...255, using: &dice) }
    case 2: bytes.removeSubrange(range)
    case 3: bytes.insert(contentsOf: bytes[range], at: self.range(bytes).lowerBound)
    case 4: bytes.replaceSubrange(range, with: pick(dictionary))
    case 5: bytes.insert(contentsOf: pick(dictionary), at: range.lowerBound)
    case 6:
      let other = pick(corpus)
      bytes.replaceSubrange(range, with: other[self.range(other)])
    default:
      let other = pick(corpus)
      bytes = Array(bytes[..<range.lowerBound] + other[self.range(other).lowerBound...])
    }
  }

  /// UTF-8 that is none or hardly: overlong, surrogates, beyond the end, cut off, odd characters.
  private static let oddBytes: [[UInt8]] = [
    [0], [0xFF], [0xFE, 0xFF], [0xC0, 0x80], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80],
    [0xED, 0xB0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x92], [0xE2, 0x82], [0xC3], [0x80],
    [0xEF, 0xBB, 0xBF], [0xC2, 0x9B], [0x9B], [0x85], [0xE2, 0x80, 0xAE], [0xEF, 0xBF, 0xBE],
  ]
}

/// Turns until the time is over.
struct Rounds {
  private let end: ContinuousClock.Instant
  private(set) var count = 0

  init(seconds: Int) { end = .now + .seconds(seconds) }

  /// True where there is time for one more, which is counted.
  mutating func next() -> Bool {
    // Reading the clock takes longer than many a round.
    guard !count.isMultiple(of: 64) || .now < end else { return false }
    count += 1
    return true
  }
}

extension [UInt8] {
  /// The bytes in digits, to try them again by hand.
  var digits: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
