/// What one cell, or two beside each other, show: one spacing scalar and the marks on it.
public struct Glyph: Hashable, Sendable {
  /// The text to send to the terminal.
  public let text: String
  /// 1 or 2 cells.
  public let width: Int
}

/// Gathers glyphs from scalars.
struct GlyphReader {
  private(set) var glyphs: [Glyph] = []
  private var pending = ""
  private var width = 0
  private var marks = 0
  private var joined = false
  private var afterReturn = false

  /// ncurses keeps this many marks on a letter.
  private static let mostMarks = 4

  static func glyphs(of text: String) -> [Glyph] {
    var reader = GlyphReader()
    reader.glyphs.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { reader.read(scalar) }
    reader.finish()
    return reader.glyphs
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    let secondHalf = afterReturn && scalar == "\n"
    afterReturn = scalar == "\r"
    if secondHalf { return }
    switch CleanText.fate(of: scalar) {
    case .space, .line: begin(" ", 1)
    case .kept: place(scalar)
    case .dropped: if scalar.value == 0x200D { joined = endsInEmoji }
    }
  }

  private mutating func place(_ scalar: Unicode.Scalar) {
    switch ScalarWidth.columns(of: scalar) {
    case 0: addMark(scalar)
    case -1: begin("\u{FFFD}", 1)
    case let columns:
      if isPartOfEmoji(scalar) { return joined = false }
      begin(scalar, columns)
    }
  }

  /// A family or a trade is shown by its first person, a skin tone not at all: terminals do not agree
  /// on anything more.
  private func isPartOfEmoji(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value > 0x7F else { return false }
    return (0x1F3FB...0x1F3FF).contains(scalar.value) || joined && scalar.properties.isEmoji
  }

  private var endsInEmoji: Bool {
    guard let first = pending.unicodeScalars.first else { return false }
    return first.value > 0x7F && first.properties.isEmoji
  }

  private mutating func begin(_ scalar: Unicode.Scalar, _ columns: Int) {
    finish()
    pending = Cell.text(of: scalar)
    width = columns
  }

  private mutating func addMark(_ scalar: Unicode.Scalar) {
    if pending.isEmpty { begin(" ", 1) }
    guard marks < Self.mostMarks else { return }
    marks += 1
    pending.unicodeScalars.append(scalar)
  }

  private mutating func finish() {
    if !pending.isEmpty { glyphs.append(Glyph(text: pending, width: width)) }
    pending = ""
    marks = 0
    joined = false
  }
}
