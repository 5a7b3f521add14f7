/// What the signs of a picture stand for, in one row or in as many as it takes.
public struct ChartLegend: Hashable, Sendable {
  /// A sign and its meaning.
  public struct Entry: Hashable, Sendable {
    let sign: String
    let style: Style
    let meaning: String

    /// A sign and its meaning.
    public init(_ sign: String, _ style: Style, _ meaning: String) {
      self.sign = sign
      self.style = style
      self.meaning = meaning
    }

    var columns: Int { TextWidth.columns(of: sign) + 1 + TextWidth.columns(of: meaning) }
  }

  /// In the order in which they stand.
  public let entries: [Entry]
  private static let gap = 3

  /// A legend.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// How many rows it takes in so many columns.
  public func rows(in columns: Int) -> Int { (places(in: columns).last?.row).map { $0 + 1 } ?? 0 }

  /// Draws it from the upper left corner of `rect` on.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    canvas.clipped(to: rect) { canvas in
      for (entry, place) in zip(entries, places(in: rect.columns)) {
        let start = Point(column: rect.left + place.column, row: rect.top + place.row)
        let used = canvas.put(entry.sign, at: start, style: entry.style)
        canvas.put(
          entry.meaning, at: Point(column: start.column + used + 1, row: start.row), style: .muted,
          columns: max(0, rect.columns - place.column - used - 1))
      }
    }
  }

  private func places(in columns: Int) -> [Point] {
    var next = Point(column: 0, row: 0)
    return entries.map { entry in
      if next.column > 0, next.column + entry.columns > columns {
        next = Point(column: 0, row: next.row + 1)
      }
      defer { next.column += entry.columns + Self.gap }
      return next
    }
  }
}
