/// A bar of a picture: how much there is, and what stands beside that. What is less than nothing is
/// taken for nothing.
public struct Bar: Hashable, Sendable {
  /// How much there is.
  public let value: Int
  /// What comes on top of it, drawn otherwise.
  public let more: Int
  /// As far as it could go; nil where there is no bound.
  public let room: Int?
  /// Between what it lies, where it is not sure; holds `value`.
  public let span: ClosedRange<Int>?
  /// A place to look at, such as where it should stand by now.
  public let mark: Int?

  /// A bar.
  public init(
    _ value: Int, more: Int = 0, room: Int? = nil, span: ClosedRange<Int>? = nil, mark: Int? = nil
  ) {
    self.value = max(0, value)
    self.more = max(0, more)
    self.room = room.map { max(0, $0) }
    self.span = span.map { range in
      min(max(0, range.lowerBound), max(0, value))...max(range.upperBound, max(0, value))
    }
    self.mark = mark.map { max(0, $0) }
  }

  /// As far as any part of it goes.
  public var end: Int {
    let (sum, isTooMuch) = value.addingReportingOverflow(more)
    return max(isTooMuch ? .max : sum, room ?? 0, span?.upperBound ?? 0, mark ?? 0)
  }

  /// The cells of the bar in `columns`, where `most` would fill them all.
  func cells(of columns: Int, most: Int, art: ChartArt) -> [Cell] {
    guard columns > 0 else { return [] }
    var cells = Array(repeating: Cell.blank(), count: columns)
    func whole(_ value: Int) -> Int {
      ChartLength(value, of: most, cells: columns, partsOfCell: 1).parts
    }
    let length = ChartLength(
      value, of: most, cells: columns, partsOfCell: art.rightward.count + 1)
    for place in 0..<whole(room ?? 0) { cells[place] = Cell(art.room, style: .gaugeEmpty) }
    for place in 0..<length.whole { cells[place] = Cell(art.full, style: .gauge) }
    if length.rest > 0 {
      cells[length.whole] = Cell(art.rightward[length.rest - 1], style: .gauge)
    }
    // One who waits is seen, however long the bar.
    if more > 0 {
      let start = min(length.touched, columns - 1)
      let last = max(start + 1, whole(end(of: more)))
      for place in start..<last { cells[place] = Cell(art.more, style: .warning) }
    }
    drawSpan(length, whole, on: &cells, art: art)
    if let mark {
      let place = min(columns - 1, max(0, whole(mark) - 1))
      cells[place] = Cell(art.mark, style: .strong)
    }
    return cells
  }

  private func end(of more: Int) -> Int {
    let (sum, isTooMuch) = value.addingReportingOverflow(more)
    return isTooMuch ? .max : sum
  }

  /// What is not sure: the end of the bar, and as far as it may come.
  private func drawSpan(
    _ length: ChartLength, _ whole: (Int) -> Int, on cells: inout [Cell], art: ChartArt
  ) {
    guard let span else { return }
    for place in min(whole(span.lowerBound), length.whole)..<length.whole {
      cells[place] = Cell(art.unsure, style: .gauge)
    }
    let last = whole(span.upperBound)
    guard last > length.touched else { return }
    for place in length.touched..<last { cells[place] = Cell(art.reach, style: .muted) }
    cells[last - 1] = Cell(art.reachEnd, style: .muted)
  }
}
