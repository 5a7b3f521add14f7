/// What a line says besides its row, as bytes. In this order: the person, the versions it
/// replaces, the act, and its fields. Only `LinePacker` writes them, so that whoever reads them need not doubt.
enum PackedBytes {
  /// What stands before a value.
  enum Tag {
    static let null: UInt8 = 0
    static let no: UInt8 = 1
    static let yes: UInt8 = 2
    static let number: UInt8 = 3
    static let text: UInt8 = 4
    static let list: UInt8 = 5
  }

  /// The most entries that a packed line has, and the most versions it names.
  static let most = 250
}

/// A place in packed bytes, and how to read on from there. The bytes are passed to each call.
struct PackedCursor {
  var offset: Int

  mutating func byte(_ bytes: Span<UInt8>) -> UInt8 {
    defer { offset += 1 }
    return bytes[offset]
  }

  /// A number of 32 bits.
  mutating func word(_ bytes: Span<UInt8>) -> UInt32 {
    let one = UInt32(bytes[offset]) | UInt32(bytes[offset + 1]) << 8
    let two = UInt32(bytes[offset + 2]) << 16 | UInt32(bytes[offset + 3]) << 24
    offset += 4
    return one | two
  }

  /// A number that mostly is small: seven bits a byte.
  mutating func count(_ bytes: Span<UInt8>) -> Int {
    var number = 0
    var shift = 0
    while true {
      let byte = bytes[offset]
      offset += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }

  /// A whole number with its sign.
  mutating func number(_ bytes: Span<UInt8>) -> Int {
    let folded = count(bytes)
    return folded & 1 == 0 ? folded >> 1 : -(folded >> 1)
  }

  /// Goes past a text and tells where it stands.
  mutating func text(_ bytes: Span<UInt8>) -> Range<Int> {
    let length = count(bytes)
    defer { offset += length }
    return offset..<(offset + length)
  }

  mutating func value(_ bytes: Span<UInt8>) -> Value {
    switch byte(bytes) {
    case PackedBytes.Tag.no: .flag(false)
    case PackedBytes.Tag.yes: .flag(true)
    case PackedBytes.Tag.number: .number(number(bytes))
    case PackedBytes.Tag.text: .text(String(bytes, text(bytes)))
    case PackedBytes.Tag.list: list(bytes)
    default: .null
    }
  }

  private mutating func list(_ bytes: Span<UInt8>) -> Value {
    let length = count(bytes)
    var values: [Value] = []
    values.reserveCapacity(length)
    for _ in 0..<length { values.append(value(bytes)) }
    return .list(values)
  }

  /// Goes past a value.
  mutating func skip(_ bytes: Span<UInt8>) {
    switch byte(bytes) {
    case PackedBytes.Tag.number: _ = count(bytes)
    case PackedBytes.Tag.text: _ = text(bytes)
    case PackedBytes.Tag.list: for _ in 0..<count(bytes) { skip(bytes) }
    default: break
    }
  }
}

extension String {
  /// The text that stands there, which was found to be UTF-8 before.
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard let text = try? UTF8Span(validating: bytes.extracting(range)) else {
      self = ""
      return
    }
    self = String(copying: text)
  }
}
