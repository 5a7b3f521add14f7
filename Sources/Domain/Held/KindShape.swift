/// A kind made ready to be held against packed lines: the same rules as `EventKind.flaw` and
/// `EventKind.entity`, asked of bytes.
struct KindShape: Sendable {
  /// What a line of the kind does, where nothing is wrong with it.
  enum Role: Sendable {
    case sets, withdraws, redacts, erases, silent
  }

  let role: Role
  let scope: Scope?
  let subject: EventKind.Subject
  /// The number of the type of thing whose fields it sets.
  let type: UInt8?
  /// The number of the field that names that thing.
  private let key: UInt8?
  /// What may stand in each field, by the number of the field.
  private let checks: [FieldCheck?]
  private let isRequired: [Bool]
  private let requiredCount: Int
  /// True where whatever it says is let be: it takes its place, or names others.
  let isTakenAsItIs: Bool
  /// True where the kind may say on which day something is planned.
  let hasDay: Bool

  /// The fields it sets by being said.
  let implied: [Fields.Entry]

  /// The shapes of all kinds, by their number.
  static let all = EventKind.all.map(KindShape.init)

  private init(_ kind: EventKind) {
    scope = kind.scope
    subject = kind.subject
    type = kind.writes?.number
    key = kind.keyField.flatMap { FieldNames.number($0.name) }
    var checks = [FieldCheck?](repeating: nil, count: FieldNames.all.count)
    var isRequired = [Bool](repeating: false, count: FieldNames.all.count)
    // Where a name stands twice, the first counts, as in `EventKind.field`.
    for field in kind.fields.reversed() {
      if let number = FieldNames.number(field.name) {
        checks[Int(number)] = FieldCheck(field.type)
      }
    }
    for field in kind.required {
      if let number = FieldNames.number(field.name) { isRequired[Int(number)] = true }
    }
    self.checks = checks
    self.isRequired = isRequired
    requiredCount = isRequired.count { $0 }
    implied = kind.implied.entries
    isTakenAsItIs = kind == .gone || kind == .eventWithdrawn
    hasDay = kind.field(Field.day.name) != nil
    role =
      switch kind {
      case .gone: .silent
      case .eventWithdrawn: .withdraws
      case .personErased: .erases
      case .eventRedacted: .redacts
      default: kind.writes == nil ? .silent : .sets
      }
  }

  /// True where the field belongs to the kind and is not the key.
  func sets(_ name: UInt8) -> Bool { checks[Int(name)] != nil && name != key }

  /// Where the key of the thing stands, or nil where the line cannot be applied as it is.
  func key(_ bytes: Span<UInt8>, fieldsAt start: Int) -> Range<Int>? {
    var cursor = PackedCursor(offset: start)
    var found = 0..<0
    var missing = requiredCount
    for _ in 0..<cursor.byte(bytes) {
      let name = cursor.byte(bytes)
      guard let check = checks[Int(name)] else {
        cursor.skip(bytes)
        continue
      }
      let tag = bytes[cursor.offset]
      if name == key, tag == PackedBytes.Tag.text {
        var ahead = PackedCursor(offset: cursor.offset + 1)
        found = ahead.text(bytes)
      }
      if tag == PackedBytes.Tag.null {
        cursor.offset += 1
        continue
      }
      guard check.accepts(bytes, &cursor) else { return nil }
      if isRequired[Int(name)] { missing -= 1 }
    }
    return missing == 0 ? found : nil
  }
}

/// What may stand in a field, asked of bytes: the same as `FieldType.accepts`.
indirect enum FieldCheck: Sendable {
  case text, identifier, day, time, flag
  case number(ClosedRange<Int>)
  case choice([[UInt8]])
  case list(FieldCheck)

  init(_ type: FieldType) {
    switch type {
    case .line, .text: self = .text
    case .reference, .identifier, .handle: self = .identifier
    case .day: self = .day
    case .time: self = .time
    case .flag: self = .flag
    case .number(let range): self = .number(range)
    case .choice(let words): self = .choice(words.map { Array($0.utf8) })
    case .list(let element): self = .list(FieldCheck(element))
    }
  }

  /// Goes past a value, which is not null; false where it may not stand here.
  func accepts(_ bytes: Span<UInt8>, _ cursor: inout PackedCursor) -> Bool {
    let tag = cursor.byte(bytes)
    switch self {
    case .flag: return tag == PackedBytes.Tag.no || tag == PackedBytes.Tag.yes
    case .number(let range):
      return tag == PackedBytes.Tag.number && range.contains(cursor.number(bytes))
    case .list(let element):
      guard tag == PackedBytes.Tag.list else { return false }
      for _ in 0..<cursor.count(bytes) where !element.accepts(bytes, &cursor) { return false }
      return true
    default: return tag == PackedBytes.Tag.text && acceptsText(bytes, cursor.text(bytes))
    }
  }

  private func acceptsText(_ bytes: Span<UInt8>, _ text: Range<Int>) -> Bool {
    switch self {
    case .text: text.count <= FieldType.longestText
    case .identifier: Identifier.isValid(bytes, text)
    case .day: text.count == 10 && Day(bytes, at: text.lowerBound) != nil
    case .time: ClockTime(bytes, text) != nil
    case .choice(let words): words.contains { bytes.holds($0, at: text) }
    default: false
    }
  }
}

extension Identifier {
  /// True where what stands there may be an id.
  public static func isValid(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= longest, isLetterOrDigit(bytes[range.lowerBound]) else {
      return false
    }
    for place in range {
      let byte = bytes[place]
      guard isLetterOrDigit(byte) || byte == 0x2E || byte == 0x2D else { return false }
    }
    return true
  }
}

extension Day {
  /// The day written as `YYYY-MM-DD` from `start` on; nil for anything else.
  init?(_ bytes: Span<UInt8>, at start: Int) {
    guard bytes[start + 4] == 0x2D, bytes[start + 7] == 0x2D,
      let year = Day.number(bytes, start..<(start + 4)),
      let month = Day.number(bytes, (start + 5)..<(start + 7)),
      let day = Day.number(bytes, (start + 8)..<(start + 10))
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  fileprivate static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for place in range {
      let digit = bytes[place] &- 0x30
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }
}

extension ClockTime {
  /// The time written as `HH:MM` there; nil for anything else.
  fileprivate init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let start = range.lowerBound
    guard range.count == 5, bytes[start + 2] == 0x3A,
      let hour = Day.number(bytes, start..<(start + 2)),
      let minute = Day.number(bytes, (start + 3)..<(start + 5)), hour < 24, minute < 60
    else { return nil }
    self.init(minutes: hour * 60 + minute)
  }
}
