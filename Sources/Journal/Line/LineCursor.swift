import Domain

/// A place in a line that is written without a byte too many, and how to read on from there.
struct LineCursor {
  /// A text as it stands in the line, or without its escapes.
  struct Text {
    let range: Range<Int>
    let unescaped: [UInt8]?
  }

  var offset = 0

  /// Goes past these bytes where they stand here.
  mutating func take(_ wanted: [UInt8], _ line: Span<UInt8>) -> Bool {
    guard offset + wanted.count <= line.count else { return false }
    for place in wanted.indices where line[offset + place] != wanted[place] { return false }
    offset += wanted.count
    return true
  }

  /// Goes past this byte where it stands here.
  mutating func take(_ byte: UInt8, _ line: Span<UInt8>) -> Bool {
    guard offset < line.count, line[offset] == byte else { return false }
    offset += 1
    return true
  }

  /// A number of at most 15 digits, the first of them no needless zero; nil where there is none.
  mutating func number(_ line: Span<UInt8>) -> Int? {
    let start = offset
    var number = 0
    while offset < line.count {
      let digit = line[offset] &- 0x30
      guard digit < 10 else { break }
      number = number * 10 + Int(digit)
      offset += 1
      guard offset - start <= 15 else { return nil }
    }
    guard offset > start, offset - start == 1 || line[start] != 0x30 else { return nil }
    return number
  }

  /// The text up to the next quote, which it goes past; nil where anything in it is not plain ASCII.
  mutating func plain(_ line: Span<UInt8>) -> Range<Int>? {
    let start = offset
    while offset < line.count {
      let byte = line[offset]
      offset += 1
      if byte == UInt8(ascii: "\"") { return start..<(offset - 1) }
      if byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "\\") { return nil }
    }
    return nil
  }

  /// The text up to the quote that ends it; nil where it is not as it should be, or has an escape
  /// that the writer of lines does not need.
  mutating func text(_ line: Span<UInt8>) -> Text? {
    let start = offset
    var high: UInt8 = 0
    while offset < line.count {
      let byte = line[offset]
      if byte == UInt8(ascii: "\"") {
        let range = start..<offset
        offset += 1
        if high >= 0x80, (try? UTF8Span(validating: line.extracting(range))) == nil { return nil }
        return Text(range: range, unescaped: nil)
      }
      if byte == UInt8(ascii: "\\") { return escaped(line, from: start) }
      if byte < 0x20 { return nil }
      high |= byte
      offset += 1
    }
    return nil
  }

  private mutating func escaped(_ line: Span<UInt8>, from start: Int) -> Text? {
    var plain: [UInt8] = []
    for place in start..<offset { plain.append(line[place]) }
    while offset < line.count {
      let byte = line[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard (try? UTF8Span(validating: plain.span)) != nil else { return nil }
        return Text(range: start..<(offset - 1), unescaped: plain)
      case UInt8(ascii: "\\"):
        guard offset < line.count, let meant = LineCursor.meant(line[offset]) else { return nil }
        plain.append(meant)
        offset += 1
      case 0..<0x20: return nil
      default: plain.append(byte)
      }
    }
    return nil
  }

  /// What stands behind a backslash means; nil for a number in hexadecimal.
  private static func meant(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x22, 0x5C, 0x2F: byte
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }
}

/// The parts of an act, as they stand in a line: `id:part/count`.
struct ActText {
  let id: Range<Int>
  let part: Int
  let count: Int

  init?(_ line: Span<UInt8>, _ text: Range<Int>) {
    var cursor = LineCursor(offset: text.lowerBound)
    while cursor.offset < text.upperBound, line[cursor.offset] != UInt8(ascii: ":") {
      cursor.offset += 1
    }
    id = text.lowerBound..<cursor.offset
    guard Identifier.isValid(line, id), cursor.take(UInt8(ascii: ":"), line),
      let part = cursor.number(line), cursor.take(UInt8(ascii: "/"), line),
      let count = cursor.number(line), cursor.offset == text.upperBound, count <= Act.longest,
      part >= 1, part <= count
    else { return nil }
    self.part = part
    self.count = count
  }
}

/// The parts of a version, as they stand in a line: `log.seq.crc`.
struct VersionText {
  let log: Range<Int>
  let sequence: UInt32
  let checksum: UInt32

  init?(_ line: Span<UInt8>, _ text: Range<Int>) {
    guard text.count > 20 else { return nil }
    log = text.lowerBound..<(text.lowerBound + 10)
    var cursor = LineCursor(offset: log.upperBound)
    guard cursor.take(UInt8(ascii: "."), line), let place = cursor.number(line), place > 0,
      let sequence = UInt32(exactly: place), cursor.take(UInt8(ascii: "."), line),
      cursor.offset + 8 == text.upperBound, let checksum = Hex.number(line, at: cursor.offset)
    else { return nil }
    self.sequence = sequence
    self.checksum = checksum
  }
}
