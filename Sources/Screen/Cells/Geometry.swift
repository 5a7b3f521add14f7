/// A width and a height, in terminal cells.
public struct Size: Hashable, Sendable {
  /// Cells from left to right.
  public var columns: Int
  /// Cells from top to bottom.
  public var rows: Int

  /// A size of so many columns and rows.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// The place of one cell; column 0, row 0 is the upper left corner.
public struct Point: Hashable, Sendable {
  /// Counted from the left, from 0.
  public var column: Int
  /// Counted from the top, from 0.
  public var row: Int

  /// The cell in this column and row.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A rectangle of cells. One that is cut away to nothing has no columns or no rows, never fewer.
public struct Rect: Hashable, Sendable {
  /// The upper left cell.
  public var origin: Point
  /// How far it reaches to the right and down.
  public var size: Size

  /// The rectangle of this size whose upper left cell is `column`, `row`.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    origin = Point(column: column, row: row)
    size = Size(columns: max(0, columns), rows: max(0, rows))
  }

  /// The leftmost column.
  public var left: Int { origin.column }
  /// The topmost row.
  public var top: Int { origin.row }
  /// Cells from left to right.
  public var columns: Int { size.columns }
  /// Cells from top to bottom.
  public var rows: Int { size.rows }
  /// The first column to the right of it.
  public var right: Int { origin.column + size.columns }
  /// The first row below it.
  public var bottom: Int { origin.row + size.rows }
  /// True where not one cell is left.
  public var isEmpty: Bool { size.columns == 0 || size.rows == 0 }

  /// True where the cell at `point` lies inside.
  public func contains(_ point: Point) -> Bool {
    point.column >= left && point.column < right && point.row >= top && point.row < bottom
  }

  /// The same rectangle with `columns` and `rows` taken off on each side.
  public func inset(columns: Int = 1, rows: Int = 1) -> Rect {
    Rect(
      column: left + columns, row: top + rows,
      columns: size.columns - 2 * columns, rows: size.rows - 2 * rows)
  }

  /// The first `rows` rows, and what is left below them.
  public func split(top rows: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, rows), size.rows)
    return (
      Rect(column: left, row: top, columns: columns, rows: taken),
      Rect(column: left, row: top + taken, columns: columns, rows: size.rows - taken)
    )
  }

  /// The first `columns` columns, and what is left beside them.
  public func split(left columns: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, columns), size.columns)
    return (
      Rect(column: left, row: top, columns: taken, rows: rows),
      Rect(column: left + taken, row: top, columns: size.columns - taken, rows: rows)
    )
  }

  /// The part that lies inside `other` too.
  public func intersection(_ other: Rect) -> Rect {
    let newLeft = max(left, other.left)
    let newTop = max(top, other.top)
    return Rect(
      column: newLeft, row: newTop,
      columns: min(right, other.right) - newLeft, rows: min(bottom, other.bottom) - newTop)
  }
}
