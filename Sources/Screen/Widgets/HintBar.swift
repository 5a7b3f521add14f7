/// The keys that work now, in one row.
public struct HintBar: Hashable, Sendable {
  /// One key and what it does.
  public struct Hint: Hashable, Sendable {
    /// Names it, for the mouse: the id of its binding.
    public let id: String
    /// The label of the key.
    public let key: String
    /// What it does, in a word.
    public let label: String
    /// Whether it stays when room is short.
    public let place: HintPlace

    /// A hint.
    public init(id: String, key: String, label: String, place: HintPlace) {
      self.id = id
      self.key = key
      self.label = label
      self.place = place
    }

    /// Where its word begins; at once, where it has no key.
    var labelStart: Int { key.isEmpty ? 0 : TextWidth.columns(of: key) + 1 }
    var columns: Int { labelStart + TextWidth.columns(of: label) }
  }

  /// All hints, in the order in which they stand.
  public var hints: [Hint]
  /// What stands between two of them.
  private let separator: String
  private let labelStyle: Style
  private var gap: Int { TextWidth.columns(of: separator) }

  /// A bar of these hints.
  public init(_ hints: [Hint], separator: String = "  ", labelStyle: Style = .plain) {
    self.hints = hints.filter { $0.place != .hidden }
    self.separator = separator
    self.labelStyle = labelStyle
  }

  /// The hints that fit whole in `columns` cells, in their order: first those that are always there,
  /// then by priority.
  public func fitting(_ columns: Int) -> [Hint] {
    var room = columns
    var kept: Set<Int> = []
    for index in hints.indices.sorted(by: { rank($0) < rank($1) }) {
      let needed = hints[index].columns + (kept.isEmpty ? 0 : gap)
      // The next one may be shorter, but a less important hint must not push out a longer one.
      guard needed <= room else { break }
      room -= needed
      kept.insert(index)
    }
    return kept.sorted().map { hints[$0] }
  }

  private func rank(_ index: Int) -> (Int, Int) {
    if case .shown(let priority) = hints[index].place { return (priority, index) }
    return (.min, index)
  }

  /// Draws the bar over the first row of `rect`.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    guard !rect.isEmpty else { return }
    var column = rect.left
    for (place, hint) in fitting(rect.columns).enumerated() {
      if place > 0 { column += put(separator, on: &canvas, column, rect.top) }
      canvas.put(hint.key, at: Point(column: column, row: rect.top), style: .key)
      _ = put(hint.label, on: &canvas, column + hint.labelStart, rect.top)
      column += hint.columns
    }
  }

  private func put(_ text: String, on canvas: inout Canvas, _ column: Int, _ row: Int) -> Int {
    canvas.put(text, at: Point(column: column, row: row), style: labelStyle)
  }

  /// The hint under `point`, in the row that was drawn in.
  public func hint(at point: Point, in rect: Rect) -> Hint? {
    guard rect.contains(point), point.row == rect.top else { return nil }
    var column = rect.left
    for hint in fitting(rect.columns) {
      if (column..<column + hint.columns).contains(point.column) { return hint }
      column += hint.columns + gap
    }
    return nil
  }
}
