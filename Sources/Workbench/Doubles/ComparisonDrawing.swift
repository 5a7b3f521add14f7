import Language
import Screen

extension Workbench {
  /// A row as it is drawn: a fact may take several.
  private struct Line {
    let row: Int
    let label: String
    let left: String
    let right: String
  }

  private static let labelColumns = 18

  func comparedRect(_ comparison: Comparison) -> Rect {
    let columns = min(100, size.columns - 4)
    return middle(
      columns: columns, rows: lines(of: comparison, columns).count + hint(columns).count + 1)
  }

  /// Where the facts stand, below the hint.
  func comparedRows(_ comparison: Comparison) -> Rect {
    let inner = comparedRect(comparison)
    return inner.split(top: hint(inner.columns).count + 1).rest
  }

  private func hint(_ columns: Int) -> [String] {
    TextWidth.wrapped(words(DoublePhrase.hint), to: columns)
  }

  private func lines(of comparison: Comparison, _ columns: Int) -> [Line] {
    let width = (columns - Self.labelColumns - 3) / 2
    return comparison.rows.enumerated().flatMap { place, row in
      let left = TextWidth.wrapped(row.left, to: width).prefix(3)
      let right = TextWidth.wrapped(row.right, to: width).prefix(3)
      return (0..<max(left.count, right.count)).map { part in
        Line(
          row: place, label: part == 0 ? row.label : "",
          left: part < left.count ? left[part] : "", right: part < right.count ? right[part] : "")
      }
    }
  }

  func draw(_ comparison: Comparison, on canvas: inout Canvas) {
    let inner = comparedRect(comparison)
    frame(inner, title: words(DoublePhrase.title), on: &canvas)
    let head = inner.split(top: hint(inner.columns).count).top
    _ = canvas.putWrapped(words(DoublePhrase.hint), in: head, style: .muted)
    let rect = comparedRows(comparison)
    let lines = lines(of: comparison, inner.columns)
    let chosen = lines.firstIndex { $0.row == comparison.list.selected } ?? 0
    ListState(count: lines.count, selected: chosen).draw(
      on: &canvas, in: rect, isFocused: true, symbols: symbols
    ) { canvas, index, line, style in
      put(lines[index], comparison.rows[lines[index].row], on: &canvas, in: line)
    }
  }

  /// What differs stands out; what is the same speaks softly.
  private func put(
    _ line: Line, _ row: Comparison.Row, on canvas: inout Canvas, in rect: Rect
  ) {
    let width = (rect.columns - Self.labelColumns - 2) / 2
    let style: Style = row.left == row.right ? .plain : .warning
    canvas.put(line.label, at: rect.origin, style: .muted, columns: Self.labelColumns)
    let left = Point(column: rect.left + Self.labelColumns + 1, row: rect.top)
    canvas.put(line.left, at: left, style: style, columns: width)
    canvas.put(
      line.right, at: Point(column: left.column + width + 1, row: rect.top), style: style,
      columns: width)
  }
}
