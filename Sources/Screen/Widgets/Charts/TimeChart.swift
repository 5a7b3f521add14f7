/// Values in the order of time, over an axis from nought: a column each, or a line where there are
/// more of them than columns.
public struct TimeChart: Hashable, Sendable {
  /// One value.
  public struct Value: Hashable, Sendable {
    /// When it was.
    public let label: String
    /// How much; nil where there was nothing to count. Less than nothing is taken for nothing.
    public let value: Int?
    /// A height to hold it against.
    public let level: Int?

    /// A value.
    public init(_ label: String, _ value: Int?, level: Int? = nil) {
      self.label = label
      self.value = value.map { max(0, $0) }
      self.level = level.map { max(0, $0) }
    }
  }

  /// The values, the oldest first.
  public let values: [Value]
  /// What the numbers on the axis are whole multiples of.
  public let unit: Int

  /// A picture of these values.
  public init(_ values: [Value], unit: Int = 1) {
    self.values = values
    self.unit = unit
  }

  /// Less than this is no picture.
  public static let least = Size(columns: 16, rows: 5)

  /// Draws the picture in `rect`; the value `chosen` has a sign under it. `tick` writes a number of
  /// the axis.
  public func draw(
    on canvas: inout Canvas, in rect: Rect, chosen: Int? = nil, symbols: Symbols = .unicode,
    tick: (Int) -> String
  ) {
    guard rect.columns >= Self.least.columns, rect.rows >= Self.least.rows, !values.isEmpty else {
      return
    }
    let layout = TimeChartLayout(self, in: rect, tick: tick)
    canvas.clipped(to: rect) { canvas in
      drawAxes(layout, on: &canvas, art: symbols.charts)
      if layout.isLine {
        drawLine(layout, on: &canvas, art: symbols.charts)
      } else {
        drawColumns(layout, on: &canvas, art: symbols.charts)
      }
      drawLabels(layout, on: &canvas)
      if let chosen, values.indices.contains(chosen) {
        let place = Point(column: layout.middle(of: chosen), row: layout.plot.bottom)
        canvas.put(symbols.up, at: place, style: .strong)
      }
    }
  }

  private func drawAxes(_ layout: TimeChartLayout, on canvas: inout Canvas, art: ChartArt) {
    let plot = layout.plot
    let side = Point(column: plot.left - 1, row: plot.top)
    canvas.vertical(at: side, rows: plot.rows, lines: art.lines)
    let corner = Point(column: plot.left - 1, row: plot.bottom)
    canvas.horizontal(at: corner, columns: plot.columns + 1, lines: art.lines)
    for (text, row) in layout.ticks {
      let column = side.column - TextWidth.columns(of: text)
      canvas.put(text, at: Point(column: column, row: row), style: .muted)
      canvas.put(
        art.lines.teeLeft, at: Point(column: side.column, row: row), style: .border)
    }
    canvas.put(art.lines.bottomLeft, at: corner, style: .border)
  }

  /// The first and the last label, and what fits between them.
  private func drawLabels(_ layout: TimeChartLayout, on canvas: inout Canvas) {
    for (text, column) in layout.labels {
      canvas.put(text, at: Point(column: column, row: layout.plot.bottom + 1), style: .muted)
    }
  }
}
