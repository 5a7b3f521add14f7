/// Which row of a list the keys act on, and which rows are in view.
public struct ListState: Hashable, Sendable {
  /// What a key or the mouse did.
  public enum Outcome: Hashable, Sendable {
    /// Nothing: the key is someone else's.
    case ignored
    /// Another row is selected, or other rows are in view.
    case changed
    /// The row was clicked; `again` if it was the selected one already.
    case clicked(Int, again: Bool)
  }

  /// The selected row, from 0; 0 in an empty list.
  public private(set) var selected: Int
  /// The first row in view.
  public private(set) var top: Int
  /// How many rows there are. The selection stays inside.
  public var count: Int {
    didSet { select(selected) }
  }

  /// A list of so many rows.
  public init(count: Int = 0, selected: Int = 0) {
    self.count = max(0, count)
    self.selected = min(max(0, selected), max(0, count - 1))
    top = 0
  }

  /// Selects a row, or the nearest one there is.
  public mutating func select(_ row: Int) {
    selected = min(max(0, row), max(0, count - 1))
  }

  /// Moves with arrows (and j, k), PgUp, PgDn, Home and End in a box of `rows` rows.
  public mutating func handle(_ key: Key, rows: Int = 10) -> Outcome {
    guard let target = target(of: key, page: max(1, rows - 1)) else { return .ignored }
    select(target)
    top = firstRow(rows: rows)
    return .changed
  }

  private func target(of key: Key, page: Int) -> Int? {
    guard !key.control, !key.alt else { return nil }
    switch key.code {
    case .up, .character("k"): return selected - 1
    case .down, .character("j"): return selected + 1
    case .pageUp: return selected - page
    case .pageDown: return selected + page
    case .home: return 0
    case .end: return count - 1
    default: return nil
    }
  }

  /// Brings up to `ahead` rows after the selected one into view too, in a box of `rows` rows: in a
  /// list that runs forward in time, what comes next matters more than what is past.
  public mutating func lookAhead(_ ahead: Int, rows: Int) {
    let last = min(count - 1, selected + ahead)
    top = min(selected, max(firstRow(rows: rows), last - rows + 1))
  }

  /// Turns the wheel, or clicks a row, in the box that was drawn in.
  public mutating func handle(_ mouse: Mouse, in rect: Rect) -> Outcome {
    guard rect.contains(mouse.point) else { return .ignored }
    switch mouse.deed {
    case .wheelUp: return scroll(by: -3, rows: rect.rows)
    case .wheelDown: return scroll(by: 3, rows: rect.rows)
    case .pressed where mouse.button == 0: return click(row(at: mouse.point, in: rect))
    default: return .ignored
    }
  }

  private mutating func scroll(by rows: Int, rows height: Int) -> Outcome {
    let first = firstRow(rows: height)
    top = min(max(0, first + rows), max(0, count - height))
    select(min(max(selected, top), top + max(1, height) - 1))
    return top == first ? .ignored : .changed
  }

  private mutating func click(_ row: Int?) -> Outcome {
    guard let row else { return .ignored }
    let again = row == selected
    select(row)
    return .clicked(row, again: again)
  }

  /// The row under `point`, in the box that was drawn in.
  public func row(at point: Point, in rect: Rect) -> Int? {
    guard rect.contains(point) else { return nil }
    let row = firstRow(rows: rect.rows) + point.row - rect.top
    return row < count ? row : nil
  }

  /// The first row in view in a box of `rows` rows: as near to `top` as keeps the selection in view.
  public func firstRow(rows: Int) -> Int {
    let latest = min(selected, max(0, count - rows))
    return max(0, min(max(top, selected - max(1, rows) + 1), latest))
  }
}
