/// Puts the parts of a line behind one another, as `PackedBytes` has them.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []

  /// Where the next byte goes.
  var end: Int { bytes.count }

  /// Puts another byte in the place of one.
  mutating func put(_ byte: UInt8, at place: Int) { bytes[place] = byte }

  /// A text that stands in other bytes.
  mutating func text(_ source: Span<UInt8>, _ range: Range<Int>) {
    count(range.count)
    for place in range { bytes.append(source[place]) }
  }

  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  mutating func word(_ word: UInt32) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: word >> shift))
    }
  }

  mutating func count(_ count: Int) {
    var rest = count
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func number(_ number: Int) { count(number < 0 ? -number << 1 | 1 : number << 1) }

  mutating func text(_ text: String) {
    count(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// False where it is a value that is not packed.
  mutating func value(_ value: Value) -> Bool {
    switch value {
    case .null: byte(PackedBytes.Tag.null)
    case .flag(let flag): byte(flag ? PackedBytes.Tag.yes : PackedBytes.Tag.no)
    case .number(let whole):
      guard abs(whole) < 1 << 60 else { return false }
      byte(PackedBytes.Tag.number)
      number(whole)
    case .text(let words):
      byte(PackedBytes.Tag.text)
      text(words)
    case .list(let values):
      byte(PackedBytes.Tag.list)
      count(values.count)
      for value in values where !self.value(value) { return false }
    case .object: return false
    }
    return true
  }
}
