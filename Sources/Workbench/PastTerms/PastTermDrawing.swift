import Domain
import Language
import Screen

extension Workbench {
  private var pastTermHint: [String] {
    TextWidth.wrapped(words(ErasingPhrase.pastTermsHint), to: pastTermColumns)
  }

  private var pastTermColumns: Int { min(100, size.columns - 4) }

  private func pastTermRect(_ open: PastTermList) -> Rect {
    middle(columns: 100, rows: open.files.count + pastTermHint.count + 2)
  }

  /// Where the files stand, below what is said of them.
  func pastTermRows(_ open: PastTermList) -> Rect {
    pastTermRect(open).split(top: pastTermHint.count + 2).rest
  }

  func draw(_ open: PastTermList, on canvas: inout Canvas) {
    let inner = pastTermRect(open)
    frame(inner, title: words(ErasingPhrase.pastTermsTitle), on: &canvas)
    for (row, text) in pastTermHint.enumerated() {
      canvas.put(
        text, at: Point(column: inner.left, row: inner.top + row), style: .muted,
        columns: inner.columns)
    }
    let rows = pastTermRows(open)
    let heading = Rect(column: rows.left, row: rows.top - 1, columns: rows.columns, rows: 1)
    put(
      ["", words(ListPhrase.leftOn), words(ListPhrase.dueOn), words(PanePhrase.project)],
      on: &canvas, in: heading, style: .title)
    open.list.draw(on: &canvas, in: rows, isFocused: true, symbols: symbols) {
      canvas, index, line, style in
      let file = open.files[index]
      put(
        [
          sentences.person(file.person), sentences.numericDay(file.leftOn),
          sentences.numericDay(file.dueOn), sentences.programme(file.programme),
        ], on: &canvas, in: line, style: style)
    }
  }

  /// Name, two days, and the project in what room is left.
  private func put(
    _ cells: [String], on canvas: inout Canvas, in line: Rect, style: Style
  ) {
    let days = 14
    let name = max(12, (line.columns - 2 * days) / 2)
    let widths = [name, days, days, max(0, line.columns - name - 2 * days)]
    var column = line.left
    for (cell, width) in zip(cells, widths) {
      canvas.put(
        TextWidth.fitted(cell, to: max(0, width - 1)), at: Point(column: column, row: line.top),
        style: style, columns: max(0, width - 1))
      column += width
    }
  }
}
