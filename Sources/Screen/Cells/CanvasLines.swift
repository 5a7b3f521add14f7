/// Lines and frames on a canvas.
extension Canvas {
  /// Draws a row of line from `point` to the right.
  public mutating func horizontal(
    at point: Point, columns: Int, style: Style = .border, lines: LineArt = .unicode
  ) {
    for column in 0..<max(0, columns) {
      put(lines.horizontal, at: Point(column: point.column + column, row: point.row), style: style)
    }
  }

  /// Draws a column of line from `point` down.
  public mutating func vertical(
    at point: Point, rows: Int, style: Style = .border, lines: LineArt = .unicode
  ) {
    for row in 0..<max(0, rows) {
      put(lines.vertical, at: Point(column: point.column, row: point.row + row), style: style)
    }
  }

  /// Draws a frame along the inner edge of `rect`, with a title in its upper side. What lies inside
  /// stays. A frame too small for corners is a line.
  public mutating func box(
    _ rect: Rect, title: String = "", style: Style = .border, titleStyle: Style = .title,
    lines: LineArt = .unicode
  ) {
    guard !rect.isEmpty else { return }
    sides(of: rect, style: style, lines: lines)
    if rect.columns > 1, rect.rows > 1 { corners(of: rect, style: style, lines: lines) }
    let room = rect.columns - 4
    guard !title.isEmpty, room > 0 else { return }
    let shown = " " + TextWidth.fitted(title, to: room) + " "
    put(shown, at: Point(column: rect.left + 1, row: rect.top), style: titleStyle)
  }

  private mutating func sides(of rect: Rect, style: Style, lines: LineArt) {
    if rect.rows == 1 || rect.columns > 1 {
      horizontal(at: rect.origin, columns: rect.columns, style: style, lines: lines)
      let bottom = Point(column: rect.left, row: rect.bottom - 1)
      horizontal(at: bottom, columns: rect.columns, style: style, lines: lines)
    }
    guard rect.rows > 1 else { return }
    vertical(at: rect.origin, rows: rect.rows, style: style, lines: lines)
    let right = Point(column: rect.right - 1, row: rect.top)
    vertical(at: right, rows: rect.rows, style: style, lines: lines)
  }

  private mutating func corners(of rect: Rect, style: Style, lines: LineArt) {
    let right = rect.right - 1
    let bottom = rect.bottom - 1
    put(lines.topLeft, at: rect.origin, style: style)
    put(lines.topRight, at: Point(column: right, row: rect.top), style: style)
    put(lines.bottomLeft, at: Point(column: rect.left, row: bottom), style: style)
    put(lines.bottomRight, at: Point(column: right, row: bottom), style: style)
  }
}
