/// Bars under each other, each with its label before it and its numbers behind it; without bars, a
/// table.
public struct BarList: Hashable, Sendable {
  /// One line.
  public struct Row: Hashable, Sendable {
    /// What it is about.
    public let label: String
    /// What is drawn; nil where there is nothing to draw.
    public let bar: Bar?
    /// The numbers, the one that matters most first.
    public let numbers: [String]

    /// A line.
    public init(_ label: String, bar: Bar? = nil, numbers: [String]) {
      self.label = label
      self.bar = bar
      self.numbers = numbers
    }
  }

  /// What stands above the labels.
  public let heading: String
  /// What stands above the numbers.
  public let headings: [String]
  /// The lines.
  public let rows: [Row]
  /// What fills a bar.
  public let most: Int

  /// Bars of which the longest is as long as there is room, or as `most` says.
  public init(
    heading: String = "", headings: [String] = [], rows: [Row], most: Int? = nil
  ) {
    self.heading = heading
    self.headings = headings
    self.rows = rows
    let longest = rows.compactMap { $0.bar?.end }.max() ?? 0
    self.most = max(1, most ?? 0, longest)
  }

  /// True where something is drawn beside the numbers.
  var hasBars: Bool { rows.contains { $0.bar != nil } }

  /// Where the rows stand below their headings, for the mouse and for moving.
  public func rowsRect(in rect: Rect) -> Rect {
    hasHeadings(in: rect) ? rect.split(top: 1).rest : rect
  }

  /// How many lines a row has there: where all bars are in view at once they get room, and where there
  /// is much of it two lines each.
  public func linesOfRow(in rect: Rect) -> Int {
    guard hasBars else { return 1 }
    let area = rowsRect(in: rect).rows
    return [3, 2].first { rows.count * $0 - 1 <= area } ?? 1
  }

  private func hasHeadings(in rect: Rect) -> Bool { !headings.isEmpty && rect.rows > 2 }

  /// Draws the rows in view. The chosen one is marked by its label and its numbers: its bar stays
  /// as it is. With the focus the cursor stands on it, for screen readers.
  public func draw(
    on canvas: inout Canvas, in rect: Rect, list: ListState, isFocused: Bool = true,
    symbols: Symbols = .unicode
  ) {
    let area = rowsRect(in: rect)
    guard !area.isEmpty, !rows.isEmpty else { return }
    let lines = linesOfRow(in: rect)
    let first = lines == 1 ? list.firstRow(rows: area.rows) : 0
    let inner = ScrollMark.draw(
      on: &canvas, in: area, top: first, count: rows.count, symbols: symbols)
    let layout = BarListLayout(self, columns: inner.columns)
    canvas.clipped(to: rect) { canvas in
      if hasHeadings(in: rect) { drawHeadings(layout, on: &canvas, at: rect.origin) }
      for index in first..<min(rows.count, first + area.rows) {
        let place = Point(column: inner.left, row: inner.top + (index - first) * lines)
        let isChosen = index == list.selected
        let style: Style = !isChosen ? .plain : isFocused ? .selected : .selectedElsewhere
        draw(rows[index], layout, on: &canvas, at: place, style: style)
        for line in 0..<max(1, lines - 1) {
          let start = Point(column: place.column + layout.bar.left, row: place.row + line)
          drawBar(of: rows[index], layout, on: &canvas, at: start, art: symbols.charts)
        }
        if isChosen, isFocused { canvas.cursor = place }
      }
    }
  }

  private func drawHeadings(_ layout: BarListLayout, on canvas: inout Canvas, at place: Point) {
    canvas.put(heading, at: place, style: .muted, columns: layout.labelColumns)
    for (index, column) in layout.numbers.enumerated() where index < headings.count {
      let text = TextWidth.fitted(headings[index], to: column.columns)
      let free = column.columns - TextWidth.columns(of: text)
      canvas.put(
        text, at: Point(column: place.column + column.left + free, row: place.row), style: .muted)
    }
  }

  private func drawBar(
    of row: Row, _ layout: BarListLayout, on canvas: inout Canvas, at start: Point, art: ChartArt
  ) {
    let cells = row.bar?.cells(of: layout.bar.columns, most: most, art: art) ?? []
    for (offset, cell) in cells.enumerated() {
      let place = Point(column: start.column + offset, row: start.row)
      canvas.put(cell.text, at: place, style: cell.style)
    }
  }

  private func draw(
    _ row: Row, _ layout: BarListLayout, on canvas: inout Canvas, at place: Point, style: Style
  ) {
    canvas.put(TextWidth.padded(row.label, to: layout.labelColumns), at: place, style: style)
    for (column, text) in zip(layout.numbers, row.numbers) {
      let free = column.columns - TextWidth.columns(of: text)
      let start = place.column + column.left + max(0, free)
      canvas.put(
        text, at: Point(column: start, row: place.row), style: style,
        columns: min(column.columns, layout.columns - column.left))
    }
  }
}
