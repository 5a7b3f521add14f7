extension JSONReader {
  /// The text between the quote that stands here and the next one that is not escaped.
  mutating func text(_ bytes: Span<UInt8>) throws(JSONError) -> String {
    let start = offset + 1
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") {
        let text = try utf8(bytes.extracting(start..<end))
        offset = end + 1
        return text
      }
      if byte == UInt8(ascii: "\\") { return try escapedText(bytes, from: start, to: end) }
      if byte < 0x20 { throw JSONError(.controlCharacter, at: end) }
      end += 1
    }
    throw JSONError(.endsTooSoon, at: end)
  }

  private func utf8(_ bytes: Span<UInt8>) throws(JSONError) -> String {
    do {
      return String(copying: try UTF8Span(validating: bytes))
    } catch {
      throw self.error(.notUTF8)
    }
  }

  /// As `text`, for text whose first escape stands at `escape`.
  private mutating func escapedText(
    _ bytes: Span<UInt8>, from start: Int, to escape: Int
  ) throws(JSONError) -> String {
    var plain: [UInt8] = []
    for place in start..<escape { plain.append(bytes[place]) }
    offset = escape
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x20 { throw error(.controlCharacter) }
      if byte == UInt8(ascii: "\"") {
        let text = try utf8(plain.span)
        offset += 1
        return text
      }
      if byte == UInt8(ascii: "\\") {
        try unescape(bytes, into: &plain)
      } else {
        plain.append(byte)
        offset += 1
      }
    }
    throw error(.endsTooSoon)
  }

  private mutating func unescape(
    _ bytes: Span<UInt8>, into plain: inout [UInt8]
  ) throws(JSONError) {
    guard offset + 1 < bytes.count else { throw error(.endsTooSoon) }
    switch bytes[offset + 1] {
    case UInt8(ascii: "u"):
      let scalar = try scalar(bytes)
      plain.append(contentsOf: Array(String(Character(scalar)).utf8))
      return
    case let byte where byte == 0x22 || byte == 0x5C || byte == 0x2F: plain.append(byte)
    case UInt8(ascii: "b"): plain.append(0x08)
    case UInt8(ascii: "f"): plain.append(0x0C)
    case UInt8(ascii: "n"): plain.append(0x0A)
    case UInt8(ascii: "r"): plain.append(0x0D)
    case UInt8(ascii: "t"): plain.append(0x09)
    default: throw error(.badEscape)
    }
    offset += 2
  }

  /// The character written as `\uXXXX`, or as two of those that are a surrogate pair.
  private mutating func scalar(_ bytes: Span<UInt8>) throws(JSONError) -> Unicode.Scalar {
    let start = offset
    let high = try codeUnit(bytes)
    if let scalar = Unicode.Scalar(high) { return scalar }
    let loneSurrogate = JSONError(.loneSurrogate, at: start)
    guard (0xD800..<0xDC00).contains(high), offset + 1 < bytes.count, bytes[offset] == 0x5C,
      bytes[offset + 1] == UInt8(ascii: "u")
    else { throw loneSurrogate }
    let low = try codeUnit(bytes)
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw loneSurrogate }
    return scalar
  }

  private mutating func codeUnit(_ bytes: Span<UInt8>) throws(JSONError) -> UInt32 {
    guard offset + 6 <= bytes.count else { throw error(.endsTooSoon) }
    var unit: UInt32 = 0
    for place in (offset + 2)..<(offset + 6) {
      guard let digit = hexDigit(bytes[place]) else { throw error(.badEscape) }
      unit = unit << 4 | digit
    }
    offset += 6
    return unit
  }

  private func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }
}
