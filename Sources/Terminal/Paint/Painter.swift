import CNcurses
import Screen

/// Brings canvases to the screen through curses, row by row, and only the rows that changed.
struct Painter {
  private let window: UnsafeMutablePointer<WINDOW>
  private let palette: Palette
  private let writer: CellWriter
  private var looks: LookTable?
  private var shown: Canvas?

  init(window: UnsafeMutablePointer<WINDOW>, codeset: Codeset) {
    self.window = window
    palette = Palette()
    writer = CellWriter(codeset: codeset)
  }

  /// Shows `canvas`. What does not fit on the screen is left out.
  mutating func paint(_ canvas: Canvas, theme: Theme) {
    let looks = looks(for: theme)
    let size = Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
    if shown?.size != canvas.size { startAnew() }
    for row in 0..<min(canvas.size.rows, size.rows) {
      let cells = canvas.row(row)
      if let shown, shown.row(row) == cells { continue }
      let line = writer.row(cells, looks: looks)
      wmove(window, Int32(row), 0)
      wadd_wchnstr(window, line, Int32(line.count))
    }
    shown = canvas
    show(cursor: canvas.cursor, within: size)
  }

  /// Nothing of what was shown can be relied on: the next canvas is sent whole.
  mutating func forget() {
    startAnew()
    clearok(window, true)
  }

  /// Sends the same once more, to a screen that something else has written on.
  func repeatLast() {
    clearok(window, true)
    wnoutrefresh(window)
    doupdate()
  }

  private mutating func startAnew() {
    shown = nil
    werase(window)
  }

  private mutating func looks(for theme: Theme) -> LookTable {
    if let looks, looks.theme == theme { return looks }
    shown = nil
    let looks = LookTable(theme, palette: palette)
    self.looks = looks
    return looks
  }

  private func show(cursor: Point?, within size: Size) {
    let point = cursor.flatMap { point in
      Rect(column: 0, row: 0, columns: size.columns, rows: size.rows).contains(point) ? point : nil
    }
    if let point { wmove(window, Int32(point.row), Int32(point.column)) }
    curs_set(point == nil ? 0 : 1)
    wnoutrefresh(window)
    doupdate()
  }
}
