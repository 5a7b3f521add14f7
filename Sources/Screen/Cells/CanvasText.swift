/// Text on a canvas.
extension Canvas {
  /// Draws one line of text; with `columns` it is cut to that many cells and ends in "…".
  /// Returns the cells it took, also those that fell outside `clip`.
  @discardableResult
  public mutating func put(
    _ text: String, at point: Point, style: Style = .plain, columns: Int? = nil
  ) -> Int {
    if let columns, columns <= 0 { return 0 }
    if TextWidth.isPlainASCII(text), text.utf8.count <= columns ?? .max {
      return putASCII(text, at: point, style: style)
    }
    let shown =
      columns.map { TextWidth.fittedGlyphs(text, to: $0) } ?? TextWidth.glyphs(of: text)
    var used = 0
    for glyph in shown {
      set(glyph.text, width: glyph.width, style: style, point.column + used, point.row)
      used += glyph.width
    }
    return used
  }

  private mutating func putASCII(_ text: String, at point: Point, style: Style) -> Int {
    let bytes = Array(text.utf8)
    setRun(point.column..<point.column + bytes.count, row: point.row) { column in
      Cell(Cell.latinTexts[Int(bytes[column - point.column])], style: style)
    }
    return bytes.count
  }

  /// Draws text of several rows, wrapped at words to the width of `rect`. Returns the rows it took.
  @discardableResult
  public mutating func putWrapped(_ text: String, in rect: Rect, style: Style = .plain) -> Int {
    let rows = TextWidth.wrapped(text, to: rect.columns).prefix(rect.rows)
    for (offset, row) in rows.enumerated() {
      put(
        row, at: Point(column: rect.left, row: rect.top + offset), style: style,
        columns: rect.columns)
    }
    return rows.count
  }
}
