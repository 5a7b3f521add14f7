/// A terminal as far as curses needs one: bytes in, a screen to look at.
struct VirtualScreen {
  private enum State {
    case text
    case escape
    case charset
    case control([UInt8])
    case string(afterEscape: Bool)
  }

  private(set) var isAlternate = false
  private(set) var isCursorVisible = true
  /// The private modes that are on: 1002 and 1006 the mouse, 2004 bracketed paste.
  private(set) var modes: Set<Int> = []
  /// How often BEL rang.
  private(set) var bells = 0
  private var grid: VirtualGrid
  private var ordinary: VirtualGrid?
  private var savedCursor = (column: 0, row: 0, look: VirtualLook())
  private var inserting = false
  private var lastScalar: Unicode.Scalar = " "
  private var state = State.text
  private var character: [UInt8] = []

  init(columns: Int, rows: Int) { grid = VirtualGrid(columns: columns, rows: rows) }

  /// The rows as text, without the spaces at their ends.
  var rows: [String] {
    grid.cells.map { row in
      let text = row.map(\.text).joined()
      return text.lastIndex { $0 != " " }.map { String(text[...$0]) } ?? ""
    }
  }

  var cursor: (column: Int, row: Int) { (grid.column, grid.row) }
  var hasMouse: Bool { modes.contains(1_002) && modes.contains(1_006) }
  var hasBracketedPaste: Bool { modes.contains(2_004) }
  /// True where some cell is not in the default colours.
  var hasColour: Bool { grid.cells.contains { $0.contains { $0.look.hasColour } } }

  func cell(column: Int, row: Int) -> VirtualCell { grid.cells[row][column] }

  mutating func resize(columns: Int, rows: Int) {
    grid.resize(columns: columns, rows: rows)
    ordinary?.resize(columns: columns, rows: rows)
  }

  mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { feed(byte) }
  }

  private mutating func feed(_ byte: UInt8) {
    switch state {
    case .text: feedText(byte)
    case .escape: feedEscape(byte)
    case .charset: state = .text
    case .control(let before): feedControl(byte, before)
    case .string(let afterEscape):
      let ends = byte == 0x07 || afterEscape && byte == UInt8(ascii: "\\")
      state = ends ? .text : .string(afterEscape: byte == 0x1B)
    }
  }
}

/// Text and control characters.
extension VirtualScreen {
  private mutating func feedText(_ byte: UInt8) {
    if byte >= 0x80 { return feedUTF8(byte) }
    character = []
    switch byte {
    case 0x07: bells += 1
    case 0x08: grid.move(column: grid.column - 1, row: grid.row)
    case 0x09: grid.move(column: (grid.column / 8 + 1) * 8, row: grid.row)
    case 0x0A...0x0C: grid.lineFeed()
    case 0x0D: grid.move(column: 0, row: grid.row)
    case 0x1B: state = .escape
    case 0x20...0x7E: put(Unicode.Scalar(byte))
    default: break
    }
  }

  private mutating func feedUTF8(_ byte: UInt8) {
    if byte >= 0xC0 { character = [] }
    character.append(byte)
    let length = character[0] >= 0xF0 ? 4 : character[0] >= 0xE0 ? 3 : 2
    guard character.count == length else { return }
    for scalar in String(decoding: character, as: UTF8.self).unicodeScalars { put(scalar) }
    character = []
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    lastScalar = scalar
    grid.put(scalar, inserting: inserting)
  }
}

/// Escape sequences.
extension VirtualScreen {
  private mutating func feedEscape(_ byte: UInt8) {
    state = .text
    switch Character(Unicode.Scalar(byte)) {
    case "[": state = .control([])
    case "]", "P", "^", "_": state = .string(afterEscape: false)
    case "(", ")", "*", "+", "#": state = .charset
    case "7": saveCursor()
    case "8": restoreCursor()
    case "D": grid.lineFeed()
    case "E":
      grid.move(column: 0, row: grid.row)
      grid.lineFeed()
    case "M": grid.reverseLineFeed()
    case "c": self = VirtualScreen(columns: grid.columns, rows: grid.rows)
    default: break
    }
  }

  private mutating func feedControl(_ byte: UInt8, _ before: [UInt8]) {
    guard (0x40...0x7E).contains(byte) else { return state = .control(before + [byte]) }
    state = .text
    let isPrivate = before.first == UInt8(ascii: "?")
    let numbers = String(decoding: before.drop { $0 == UInt8(ascii: "?") }, as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let letter = Character(Unicode.Scalar(byte))
    if isPrivate { return setModes(numbers, on: letter == "h") }
    if !edit(letter, numbers) { move(letter, numbers) }
  }

  private mutating func setModes(_ numbers: [Int], on: Bool) {
    for number in numbers {
      switch number {
      case 25: isCursorVisible = on
      case 47, 1_047, 1_049: setAlternate(on)
      default: if on { modes.insert(number) } else { modes.remove(number) }
      }
    }
  }

  private mutating func setAlternate(_ on: Bool) {
    guard on != isAlternate else { return }
    isAlternate = on
    if on {
      saveCursor()
      ordinary = grid
      grid.erase(rows: 0..<grid.rows)
    } else if let before = ordinary {
      grid = before
      ordinary = nil
      restoreCursor()
    }
  }

  private mutating func saveCursor() { savedCursor = (grid.column, grid.row, grid.look) }

  private mutating func restoreCursor() {
    grid.move(column: savedCursor.column, row: savedCursor.row)
    grid.look = savedCursor.look
  }

  /// Sequences that only move the cursor.
  private mutating func move(_ letter: Character, _ numbers: [Int]) {
    let count = max(1, numbers.first ?? 1)
    let (column, row) = cursor
    switch letter {
    case "A": grid.move(column: column, row: row - count)
    case "B": grid.move(column: column, row: row + count)
    case "C": grid.move(column: column + count, row: row)
    case "D": grid.move(column: column - count, row: row)
    case "E": grid.move(column: 0, row: row + count)
    case "F": grid.move(column: 0, row: row - count)
    case "G", "`": grid.move(column: count - 1, row: row)
    case "d": grid.move(column: column, row: count - 1)
    case "H", "f": grid.move(column: max(1, numbers.dropFirst().first ?? 1) - 1, row: count - 1)
    case "I": grid.move(column: (column / 8 + count) * 8, row: row)
    case "Z": grid.move(column: ((column + 7) / 8 - count) * 8, row: row)
    default: break
    }
  }

  /// Sequences that change what is there; false for others.
  private mutating func edit(_ letter: Character, _ numbers: [Int]) -> Bool {
    let number = numbers.first ?? 0
    let count = max(1, number)
    switch letter {
    case "J": eraseDisplay(number)
    case "K": eraseLine(number)
    case "X": grid.erase(columns: grid.column..<grid.column + count, row: grid.row)
    case "@": grid.insert(count)
    case "P": grid.delete(count)
    case "L": grid.insertLines(count)
    case "M": grid.deleteLines(count)
    case "S": grid.scrollUp(count)
    case "T": grid.scrollDown(count)
    case "b": for _ in 0..<count { put(lastScalar) }
    case "m": grid.look.apply(numbers)
    case "r": setRegion(numbers)
    case "h", "l": if numbers.contains(4) { inserting = letter == "h" }
    case "s": saveCursor()
    case "u": restoreCursor()
    default: return false
    }
    return true
  }

  private mutating func eraseDisplay(_ number: Int) {
    switch number {
    case 0:
      eraseLine(0)
      grid.erase(rows: grid.row + 1..<grid.rows)
    case 1:
      eraseLine(1)
      grid.erase(rows: 0..<grid.row)
    case 2: grid.erase(rows: 0..<grid.rows)
    default: break
    }
  }

  private mutating func eraseLine(_ number: Int) {
    switch number {
    case 0: grid.erase(columns: grid.column..<grid.columns, row: grid.row)
    case 1: grid.erase(columns: 0..<grid.column + 1, row: grid.row)
    default: grid.erase(columns: 0..<grid.columns, row: grid.row)
    }
  }

  private mutating func setRegion(_ numbers: [Int]) {
    let top = max(1, numbers.first ?? 1) - 1
    let given = numbers.count > 1 ? numbers[1] : 0
    let bottom = given == 0 ? grid.rows : min(given, grid.rows)
    guard top < bottom else { return }
    grid.region = top..<bottom
    grid.move(column: 0, row: 0)
  }
}
