import Domain

/// A place in JSON text, and how to read on from there.
///
/// The bytes are passed to each call and not held, so that a line can be read where it lies in a
/// larger buffer. Nested values recurse, at most `JSON.deepest` times.
struct JSONReader {
  /// The next byte to be read.
  var offset = 0
  /// True where fractions and huge numbers pass as null: in what this version does not apply.
  var letsNumbersPass = false

  func error(_ reason: JSONError.Reason) -> JSONError { JSONError(reason, at: offset) }

  /// The value that starts here; `depth` is how many lists and objects it lies in.
  mutating func value(_ bytes: Span<UInt8>, depth: Int) throws(JSONError) -> Value {
    switch try peek(bytes) {
    case UInt8(ascii: "{"): return .object(try object(bytes, depth: depth + 1))
    case UInt8(ascii: "["): return .list(try list(bytes, depth: depth + 1))
    case UInt8(ascii: "\""): return .text(try text(bytes))
    case UInt8(ascii: "t"): return try word("true", bytes, means: .flag(true))
    case UInt8(ascii: "f"): return try word("false", bytes, means: .flag(false))
    case UInt8(ascii: "n"): return try word("null", bytes, means: .null)
    default: return try number(bytes)
    }
  }

  /// The object that starts here.
  mutating func object(_ bytes: Span<UInt8>, depth: Int) throws(JSONError) -> Fields {
    var entries: [Fields.Entry] = []
    var names = NamesSeen()
    try members(bytes, depth: depth) { (reader, name) throws(JSONError) in
      guard names.insert(name) else { throw reader.error(.duplicateName) }
      guard entries.count < JSON.mostMembers else { throw reader.error(.tooManyMembers) }
      entries.append(Fields.Entry(name, try reader.value(bytes, depth: depth)))
    }
    return Fields(entries)
  }

  /// Walks through the object that starts here; `member` reads the value after each name.
  mutating func members(
    _ bytes: Span<UInt8>, depth: Int,
    _ member: (inout JSONReader, String) throws(JSONError) -> Void
  ) throws(JSONError) {
    guard depth <= JSON.deepest else { throw error(.tooDeep) }
    try expect(UInt8(ascii: "{"), bytes)
    if try take(UInt8(ascii: "}"), bytes) { return }
    repeat {
      guard try peek(bytes) == UInt8(ascii: "\"") else { throw error(.unexpectedByte) }
      let name = try text(bytes)
      try expect(UInt8(ascii: ":"), bytes)
      try member(&self, name)
    } while try take(UInt8(ascii: ","), bytes)
    try expect(UInt8(ascii: "}"), bytes)
  }

  private mutating func list(_ bytes: Span<UInt8>, depth: Int) throws(JSONError) -> [Value] {
    guard depth <= JSON.deepest else { throw error(.tooDeep) }
    try expect(UInt8(ascii: "["), bytes)
    if try take(UInt8(ascii: "]"), bytes) { return [] }
    var values: [Value] = []
    repeat {
      values.append(try value(bytes, depth: depth))
    } while try take(UInt8(ascii: ","), bytes)
    try expect(UInt8(ascii: "]"), bytes)
    return values
  }

  private mutating func word(
    _ word: StaticString, _ bytes: Span<UInt8>, means value: Value
  ) throws(JSONError) -> Value {
    for byte in word.description.utf8 {
      guard offset < bytes.count else { throw error(.endsTooSoon) }
      guard bytes[offset] == byte else { throw error(.unexpectedByte) }
      offset += 1
    }
    return value
  }
}

extension JSONReader {
  mutating func skipSpace(_ bytes: Span<UInt8>) {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  /// The next byte that is no space, without going past it.
  mutating func peek(_ bytes: Span<UInt8>) throws(JSONError) -> UInt8 {
    skipSpace(bytes)
    guard offset < bytes.count else { throw error(.endsTooSoon) }
    return bytes[offset]
  }

  /// Goes past the next byte where it is `byte`.
  mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) throws(JSONError) -> Bool {
    guard try peek(bytes) == byte else { return false }
    offset += 1
    return true
  }

  mutating func expect(_ byte: UInt8, _ bytes: Span<UInt8>) throws(JSONError) {
    guard try take(byte, bytes) else { throw error(.unexpectedByte) }
  }
}
