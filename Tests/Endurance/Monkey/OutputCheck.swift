/// Reads what the program sends to the terminal, byte for byte: whole characters that can be shown,
/// and of sequences only those that curses and samen have a use for.
struct OutputCheck {
  private enum State {
    case text
    case escape
    case charset
    case control([UInt8])
    case string([UInt8])
  }

  /// The private modes that are on.
  private(set) var modes: Set<Int> = []
  private(set) var isCursorVisible = true
  private var state = State.text
  private var character: [UInt8] = []
  /// What came just before, to be told with what is wrong.
  private var recent: [UInt8] = []

  /// Alternate screen, mouse and paste: what has to be given back.
  static let lent: Set<Int> = [9, 1_000, 1_001, 1_002, 1_003, 1_004, 1_005, 1_006, 1_049, 2_004]
  private static let known = lent.union([1, 7, 12, 25])

  /// True where a sequence or a character is not at its end.
  var isInTheMidst: Bool {
    if case .text = state { return !character.isEmpty }
    return true
  }

  /// What is not as a shell wants it.
  var notRestored: [String] {
    let modes = modes.intersection(Self.lent).sorted().map { "mode \($0) is on" }
    return modes + (isCursorVisible ? [] : ["the cursor is hidden"])
  }

  mutating func feed(_ bytes: some Sequence<UInt8>) throws {
    for byte in bytes {
      recent.append(byte)
      if recent.count > 400 { recent.removeFirst(200) }
      try feed(byte)
    }
  }

  private mutating func feed(_ byte: UInt8) throws {
    switch state {
    case .text where character.isEmpty && byte == 0x1B: state = .escape
    case .text: try feedText(byte)
    case .escape: try feedEscape(byte)
    case .charset:
      guard byte == UInt8(ascii: "B") || byte == UInt8(ascii: "0") else { throw flaw("charset") }
      state = .text
    case .control(let before): try feedControl(byte, before)
    case .string(let before): try feedString(byte, before)
    }
  }

  private func flaw(_ what: String) -> TrialFailure {
    TrialFailure("\(what) in what the program wrote: \(Array(recent.suffix(58)).readable)")
  }
}

/// Text.
extension OutputCheck {
  /// While the screen is lent to another program, the terminal itself shows what is typed.
  private var isLent: Bool { !modes.contains(1_049) }

  private mutating func feedText(_ byte: UInt8) throws {
    if isLent { return character = [] }
    if byte < 0x80 {
      guard character.isEmpty else { throw flaw("half a character") }
      let isText = (0x20..<0x7F).contains(byte) || [0x08, 0x09, 0x0A, 0x0D].contains(byte)
      guard isText else { throw flaw("the control byte \(byte)") }
      return
    }
    character.append(byte)
    guard let length = length(of: character[0]) else { throw flaw("no UTF-8") }
    guard character.count == length else { return }
    guard let text = String(validating: character, as: UTF8.self) else { throw flaw("no UTF-8") }
    character = []
    for scalar in text.unicodeScalars {
      let category = scalar.properties.generalCategory
      guard category != .control, category != .format else { throw flaw("U+\(scalar.hex)") }
    }
  }

  private func length(of lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }
}

/// Sequences.
extension OutputCheck {
  private mutating func feedEscape(_ byte: UInt8) throws {
    switch Character(Unicode.Scalar(byte)) {
    case "[": state = .control([])
    case "]": state = .string([])
    case "(", ")": state = .charset
    case "7", "8", "M", "=", ">": state = .text
    default: throw flaw("an unknown sequence")
    }
  }

  /// Curses gives the colours back so, and that is all that has a string.
  private mutating func feedString(_ byte: UInt8, _ before: [UInt8]) throws {
    let whole = Array("104".utf8)
    if before == whole, byte == 0x07 { return state = .text }
    guard whole.starts(with: before + [byte]) else { throw flaw("an unknown sequence") }
    state = .string(before + [byte])
  }

  private mutating func feedControl(_ byte: UInt8, _ before: [UInt8]) throws {
    if (0x20...0x3F).contains(byte), before.count < 40 { return state = .control(before + [byte]) }
    state = .text
    let isPrivate = before.first == UInt8(ascii: "?")
    let numbers = before.dropFirst(isPrivate ? 1 : 0).split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
    ).map { $0.isEmpty ? 0 : Int(String(decoding: $0, as: UTF8.self)) ?? -1 }
    guard !numbers.contains(where: { $0 < 0 }) else { throw flaw("an unknown sequence") }
    let final = Character(Unicode.Scalar(byte))
    guard isPrivate ? takeMode(final, numbers) : isKnown(final, numbers) else {
      throw flaw("an unknown sequence")
    }
  }

  private mutating func takeMode(_ final: Character, _ numbers: [Int]) -> Bool {
    guard final == "h" || final == "l", Self.known.isSuperset(of: numbers) else { return false }
    for number in numbers {
      if final == "h" { modes.insert(number) } else { modes.remove(number) }
      if number == 25 { isCursorVisible = final == "h" }
    }
    return true
  }

  /// Places are within the largest window there was, colours within 256.
  private func isKnown(_ final: Character, _ numbers: [Int]) -> Bool {
    switch final {
    case "A", "B", "C", "D", "G", "H", "J", "K", "L", "M", "P", "S", "T", "X", "Z", "@", "b", "d",
      "f", "r":
      numbers.allSatisfy { $0 <= 300 }
    case "m": numbers.allSatisfy { $0 <= 255 }
    case "h", "l": numbers == [4]
    case "t": numbers == [22, 0, 0] || numbers == [23, 0, 0]
    default: false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var hex: String { String(value, radix: 16, uppercase: true) }
}
