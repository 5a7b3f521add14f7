/// How much room text takes, and text made to fit.
public enum TextWidth {
  static let ellipsis = "…"

  /// True where each byte is one cell, as in nearly all text in Flanders but for the accents.
  static func isPlainASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  /// The cells that `text` fills in one row.
  public static func columns(of text: String) -> Int {
    if isPlainASCII(text) { return text.utf8.count }
    return glyphs(of: text).reduce(0) { $0 + $1.width }
  }

  /// What is shown of `text`, cell by cell, cleaned.
  public static func glyphs(of text: String) -> [Glyph] {
    GlyphReader.glyphs(of: text)
  }

  /// `text` cleaned and cut to at most `columns` cells; what was cut ends in "…".
  public static func fitted(_ text: String, to columns: Int) -> String {
    if isPlainASCII(text), text.utf8.count <= columns { return text }
    return fittedGlyphs(text, to: columns).map(\.text).joined()
  }

  static func fittedGlyphs(_ text: String, to columns: Int) -> [Glyph] {
    guard columns > 0 else { return [] }
    let all = glyphs(of: text)
    if all.reduce(0, { $0 + $1.width }) <= columns { return all }
    var used = 1
    let kept = all.prefix { glyph in
      used += glyph.width
      return used <= columns
    }
    return kept + [Glyph(text: ellipsis, width: 1)]
  }

  /// `text` in exactly `columns` cells: cut, or filled up with spaces on the right.
  public static func padded(_ text: String, to columns: Int) -> String {
    let fitting = fitted(text, to: columns)
    return fitting + String(repeating: " ", count: max(0, columns - Self.columns(of: fitting)))
  }

  /// `text` in rows of at most `columns` cells, broken between words; a word that is longer than a
  /// row is broken inside. Line breaks in `text` stay, and an empty text is one empty row.
  public static func wrapped(_ text: String, to columns: Int) -> [String] {
    // Most sentences of a list are plain and fit: a list of all keys is wrapped at every key.
    if text.utf8.count <= columns, isPlainASCII(text), text.utf8.last != 0x20 { return [text] }
    let paragraphs = cleanedLines(text).split(separator: "\n", omittingEmptySubsequences: false)
    return paragraphs.flatMap { paragraph -> [String] in
      let all = glyphs(of: String(paragraph))
      let rows = WordWrap.rows(
        widths: all.map(\.width), areSpaces: all.map { $0.text == " " }, columns: columns)
      return rows.map { joinedWithoutTrailingSpaces(all[$0]) }
    }
  }

  private static func joinedWithoutTrailingSpaces(_ glyphs: ArraySlice<Glyph>) -> String {
    let last = glyphs.lastIndex { $0.text != " " } ?? glyphs.startIndex - 1
    return glyphs[..<(last + 1)].map(\.text).joined()
  }
}
