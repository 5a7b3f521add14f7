import Domain

/// Bytes of JSON in the making.
struct JSONWriter {
  /// What was written so far.
  var bytes: [UInt8] = []
  /// True where the names of every object come sorted by their UTF-8 bytes.
  var sortsNames = false

  init(sortsNames: Bool = false) {
    self.sortsNames = sortsNames
  }

  /// Writes `text` as it stands: punctuation, or what needs no escape.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ value: Value) {
    switch value {
    case .null: raw("null")
    case .flag(let flag): raw(flag ? "true" : "false")
    case .number(let number): write(number)
    case .text(let text): write(text)
    case .list(let values): write(values)
    case .object(let fields): write(fields)
    }
  }

  mutating func write(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Writes `text` in quotes; only what JSON does not allow in them is escaped.
  mutating func write(_ text: String) {
    raw("\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): raw("\\\"")
      case UInt8(ascii: "\\"): raw("\\\\")
      case 0..<0x20: escape(byte)
      default: bytes.append(byte)
      }
    }
    raw("\"")
  }

  mutating func write(_ fields: Fields) {
    raw("{")
    let entries = sortsNames ? fields.entries.sorted(by: JSONWriter.comesFirst) : fields.entries
    for (place, entry) in entries.enumerated() {
      if place > 0 { raw(",") }
      write(entry.name)
      raw(":")
      write(entry.value)
    }
    raw("}")
  }

  private mutating func write(_ values: [Value]) {
    raw("[")
    for (place, value) in values.enumerated() {
      if place > 0 { raw(",") }
      write(value)
    }
    raw("]")
  }

  private mutating func escape(_ control: UInt8) {
    switch control {
    case 0x08: raw("\\b")
    case 0x09: raw("\\t")
    case 0x0A: raw("\\n")
    case 0x0C: raw("\\f")
    case 0x0D: raw("\\r")
    default:
      raw("\\u00")
      bytes.append(Hex.digit(control >> 4))
      bytes.append(Hex.digit(control & 15))
    }
  }

  private static func comesFirst(_ left: Fields.Entry, _ right: Fields.Entry) -> Bool {
    left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }
}
