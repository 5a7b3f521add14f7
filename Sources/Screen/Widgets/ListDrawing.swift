/// A list on a canvas.
extension ListState {
  /// Draws the rows in view, each by `row` in its own rectangle and style. The selected row is
  /// coloured whole; with the focus the cursor stands on it, for screen readers.
  public func draw(
    on canvas: inout Canvas, in rect: Rect, isFocused: Bool, symbols: Symbols = .unicode,
    row: (inout Canvas, Int, Rect, Style) -> Void
  ) {
    guard !rect.isEmpty, count > 0 else { return }
    let first = firstRow(rows: rect.rows)
    let area = ScrollMark.draw(on: &canvas, in: rect, top: first, count: count, symbols: symbols)
    for index in first..<min(count, first + rect.rows) {
      let line = Rect(
        column: area.left, row: area.top + index - first, columns: area.columns, rows: 1)
      draw(index, on: &canvas, in: line, isFocused: isFocused, row: row)
    }
  }

  private func draw(
    _ index: Int, on canvas: inout Canvas, in line: Rect, isFocused: Bool,
    row: (inout Canvas, Int, Rect, Style) -> Void
  ) {
    let style: Style = index != selected ? .plain : isFocused ? .selected : .selectedElsewhere
    canvas.clipped(to: line) {
      $0.fill(line, style: style)
      row(&$0, index, line, style)
      if index == selected { $0.recolour(line, style: style) }
    }
    if index == selected, isFocused { canvas.cursor = line.origin }
  }
}
