import Domain

/// Reads a line that stands as `LineWriter` writes it, straight into packed lines: what is found is
/// not made into values first. Whatever is written otherwise, also where that is allowed, is left to
/// `LineReader`, which says what it is or why it is none; a line that is read here is read there as the
/// same.
struct QuickReader {
  /// What is to be known of a line before it is kept.
  struct Found {
    let sequence: Int
    let checksum: UInt32
    let at: WallSecond
  }

  private let opening: [UInt8]
  private let log: UInt16
  private let lamport = Array(",\"lam\":".utf8)
  private let at = Array(",\"at\":\"".utf8)
  private let by = Array("\",\"by\":\"".utf8)
  private let kind = Array(",\"kind\":\"".utf8)
  private let of = Array(",\"of\":\"".utf8)
  private let over = Array(",\"over\":[\"".utf8)
  private let act = Array(",\"act\":\"".utf8)
  private let data = Array(",\"data\":{".utf8)
  private let yes = Array("true".utf8)
  private let no = Array("false".utf8)
  private let null = Array("null".utf8)

  /// For the lines of the log `name`, which go to `lines`; nil where those have no number for it.
  init?(_ name: LogName, into lines: inout PackedLines) {
    guard let number = lines.logNumber(name) else { return nil }
    log = number
    opening = Array("{\"v\":1,\"log\":\"\(name.text)\",\"seq\":".utf8)
  }

  /// Reads a line of which the checksum was found to be right into the open line of `lines`; nil where
  /// it is to be read by `LineReader`.
  func read(
    _ line: Span<UInt8>, checksum: UInt32, into lines: inout PackedLines
  ) -> Found? {
    var cursor = LineCursor()
    guard cursor.take(opening, line), let sequence = cursor.number(line),
      sequence > 0, let sequence32 = UInt32(exactly: sequence), cursor.take(lamport, line),
      let clock = cursor.number(line), let clock32 = UInt32(exactly: clock),
      cursor.take(at, line), let moment = WallSecond(line, at: cursor.offset)
    else { return nil }
    cursor.offset += 20
    guard cursor.take(by, line), let author = cursor.plain(line), cursor.take(kind, line),
      let kind = cursor.plain(line)
    else { return nil }
    lines.beginLine(log: log, sequence: sequence32, lamport: clock32, checksum: checksum)
    guard lines.sayEnvelope(line, at: moment, by: author, kind: kind),
      subject(line, &cursor, &lines), fields(line, &cursor, &lines),
      cursor.offset == line.count - LineLimits.checksumTail
    else { return nil }
    return Found(sequence: sequence, checksum: checksum, at: moment)
  }

  /// Whom it is about, what it replaces and the act it belongs to.
  private func subject(
    _ line: Span<UInt8>, _ cursor: inout LineCursor, _ lines: inout PackedLines
  ) -> Bool {
    if cursor.take(of, line) {
      guard let person = cursor.plain(line), Identifier.isValid(line, person) else { return false }
      lines.sayPerson(line, person)
    }
    if cursor.take(over, line) {
      guard versions(line, &cursor, &lines) else { return false }
    }
    if cursor.take(act, line) {
      guard let text = cursor.plain(line), let act = ActText(line, text) else { return false }
      lines.sayAct(line, act.id, part: act.part, count: act.count)
    }
    return true
  }

  private func versions(
    _ line: Span<UInt8>, _ cursor: inout LineCursor, _ lines: inout PackedLines
  ) -> Bool {
    lines.beginOver()
    while true {
      guard let text = cursor.plain(line), let version = VersionText(line, text),
        lines.sayOver(
          line, log: version.log, sequence: version.sequence, checksum: version.checksum)
      else { return false }
      if cursor.take(UInt8(ascii: "]"), line) { break }
      guard cursor.take(UInt8(ascii: ","), line), cursor.take(UInt8(ascii: "\""), line) else {
        return false
      }
    }
    lines.endOver()
    return true
  }

  /// What it says.
  private func fields(
    _ line: Span<UInt8>, _ cursor: inout LineCursor, _ lines: inout PackedLines
  ) -> Bool {
    guard cursor.take(data, line) else { return false }
    lines.beginFields()
    defer { lines.endFields() }
    if cursor.take(UInt8(ascii: "}"), line) { return true }
    var seen = FieldsSeen()
    repeat {
      guard cursor.take(UInt8(ascii: "\""), line), let name = cursor.plain(line),
        cursor.take(UInt8(ascii: ":"), line), let field = lines.sayField(line, name),
        seen.insert(field), value(line, &cursor, &lines)
      else { return false }
    } while cursor.take(UInt8(ascii: ","), line)
    return cursor.take(UInt8(ascii: "}"), line)
  }

  private func value(
    _ line: Span<UInt8>, _ cursor: inout LineCursor, _ lines: inout PackedLines
  ) -> Bool {
    guard cursor.offset < line.count else { return false }
    switch line[cursor.offset] {
    case UInt8(ascii: "\""):
      cursor.offset += 1
      guard let text = cursor.text(line) else { return false }
      if let plain = text.unescaped {
        lines.sayText(plain.span, 0..<plain.count)
      } else {
        lines.sayText(line, text.range)
      }
    case UInt8(ascii: "["): return list(line, &cursor, &lines)
    case UInt8(ascii: "t"):
      guard cursor.take(yes, line) else { return false }
      lines.sayFlag(true)
    case UInt8(ascii: "f"):
      guard cursor.take(no, line) else { return false }
      lines.sayFlag(false)
    case UInt8(ascii: "n"):
      guard cursor.take(null, line) else { return false }
      lines.sayFlag(nil)
    default:
      let isNegative = cursor.take(UInt8(ascii: "-"), line)
      guard let number = cursor.number(line) else { return false }
      lines.sayNumber(isNegative ? -number : number)
    }
    return true
  }

  /// A list of texts, as all lists of this version are.
  private func list(
    _ line: Span<UInt8>, _ cursor: inout LineCursor, _ lines: inout PackedLines
  ) -> Bool {
    cursor.offset += 1
    var texts: [LineCursor.Text] = []
    if !cursor.take(UInt8(ascii: "]"), line) {
      repeat {
        guard cursor.take(UInt8(ascii: "\""), line), let text = cursor.text(line) else {
          return false
        }
        texts.append(text)
      } while cursor.take(UInt8(ascii: ","), line)
      guard cursor.take(UInt8(ascii: "]"), line) else { return false }
    }
    lines.sayList(texts.count)
    for text in texts {
      if let plain = text.unescaped {
        lines.sayText(plain.span, 0..<plain.count)
      } else {
        lines.sayText(line, text.range)
      }
    }
    return true
  }
}

/// Which fields were named already.
private struct FieldsSeen {
  private var low: UInt64 = 0
  private var middle: UInt64 = 0
  private var high: UInt64 = 0
  private var highest: UInt64 = 0

  /// False where it was named before.
  mutating func insert(_ field: UInt8) -> Bool {
    let bit = UInt64(1) << UInt64(field & 63)
    switch field >> 6 {
    case 0: return FieldsSeen.insert(bit, &low)
    case 1: return FieldsSeen.insert(bit, &middle)
    case 2: return FieldsSeen.insert(bit, &high)
    default: return FieldsSeen.insert(bit, &highest)
    }
  }

  private static func insert(_ bit: UInt64, _ word: inout UInt64) -> Bool {
    defer { word |= bit }
    return word & bit == 0
  }
}
