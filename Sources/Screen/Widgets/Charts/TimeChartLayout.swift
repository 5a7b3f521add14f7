/// Where the parts of a picture over time stand.
struct TimeChartLayout {
  let scale: ChartScale
  /// Where the values are drawn; the axes stand to its left and below.
  let plot: Rect
  /// The numbers of the axis, each with its row.
  let ticks: [(text: String, row: Int)]
  /// What stands below, each with its first column.
  let labels: [(text: String, column: Int)]
  /// True where there are more values than columns.
  let isLine: Bool
  private let slot: Int
  private let count: Int

  /// As wide as a date: a column wider than that says no more.
  private static let widestSlot = 10

  init(_ chart: TimeChart, in rect: Rect, tick: (Int) -> String) {
    let height = rect.rows - 2
    let most = chart.values.map { max($0.value ?? 0, $0.level ?? 0) }.max() ?? 0
    let scale = ChartScale(most: most, ticks: max(1, min(5, height / 2)), unit: chart.unit)
    let texts = scale.ticks.map { (text: tick($0), value: $0) }
    let margin = texts.map { TextWidth.columns(of: $0.text) }.max() ?? 0
    let plot = Rect(
      column: rect.left + margin + 1, row: rect.top, columns: rect.columns - margin - 1,
      rows: height)
    count = chart.values.count
    isLine = count > plot.columns
    let slot = isLine ? 0 : min(Self.widestSlot, plot.columns / count)
    self.slot = slot
    self.scale = scale
    self.plot = plot
    ticks = texts.map { ($0.text, Self.row(of: $0.value, scale, plot)) }
    let used = isLine ? plot.columns : slot * count
    labels = Self.labels(chart.values.map(\.label), plot, rect, used: used)
  }

  /// The row in which the height of `value` lies; nought is the axis itself.
  static func row(of value: Int, _ scale: ChartScale, _ plot: Rect) -> Int {
    plot.bottom - ChartLength(value, of: scale.top, cells: plot.rows, partsOfCell: 8).touched
  }

  /// The first column of a value, and how many it has.
  func columns(of index: Int) -> (left: Int, columns: Int) {
    (plot.left + index * slot, slot > 2 ? slot - 1 : slot == 2 ? 1 : max(1, slot))
  }

  /// The column in the middle of a value.
  func middle(of index: Int) -> Int {
    if isLine { return plot.left + dot(of: index) / 2 }
    let (left, columns) = columns(of: index)
    return left + (columns - 1) / 2
  }

  /// The column of dots of a value in a line, from the left of the plot.
  func dot(of index: Int) -> Int { index * (plot.columns * 2 - 1) / max(1, count - 1) }

  /// The first label under the first value, the last one ending under the last, and the middle one
  /// where it stands free; none where the two would touch.
  private static func labels(
    _ texts: [String], _ plot: Rect, _ rect: Rect, used: Int
  ) -> [(text: String, column: Int)] {
    guard let first = texts.first, let last = texts.last else { return [] }
    let start = (text: TextWidth.fitted(first, to: plot.columns), column: plot.left)
    guard texts.count > 1 else { return [start] }
    let firstEnd = plot.left + TextWidth.columns(of: first)
    let width = TextWidth.columns(of: last)
    let column = max(plot.left + used - width, firstEnd + 2)
    guard column + width <= rect.right else { return [start] }
    let middle = texts[(texts.count - 1) / 2]
    let half = TextWidth.columns(of: middle)
    let centre = plot.left + used * (2 * ((texts.count - 1) / 2) + 1) / (2 * texts.count) - half / 2
    let isFree = texts.count > 2 && centre > firstEnd + 3 && centre + half + 3 < column
    return [start] + (isFree ? [(middle, centre)] : []) + [(last, column)]
  }
}
