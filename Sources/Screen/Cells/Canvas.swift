/// A screen in the making: cells, and the place of the cursor. Drawing outside it, or outside `clip`,
/// does nothing, and no wide character is ever left in half.
public struct Canvas: Hashable, Sendable {
  /// Its size in cells.
  public let size: Size
  /// Where the terminal's cursor stands; absent where it is hidden.
  public var cursor: Point?
  /// Where drawing has an effect.
  public var clip: Rect {
    didSet { clip = clip.intersection(bounds) }
  }
  private var cells: [Cell]

  /// An empty canvas.
  public init(size: Size) {
    let size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    self.size = size
    clip = Rect(column: 0, row: 0, columns: size.columns, rows: size.rows)
    cells = Array(repeating: .blank(), count: size.columns * size.rows)
  }

  /// All of it.
  public var bounds: Rect {
    Rect(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The cell at this place; a blank one outside the canvas.
  public subscript(column: Int, row: Int) -> Cell {
    bounds.contains(Point(column: column, row: row)) ? cells[index(column, row)] : .blank()
  }

  /// The cells of one row, from left to right; empty outside the canvas.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[index(0, row)..<index(0, row + 1)]
  }

  /// Draws what `body` draws inside `rect` only.
  public mutating func clipped(to rect: Rect, _ body: (inout Canvas) -> Void) {
    let before = clip
    clip = before.intersection(rect)
    body(&self)
    clip = before
  }

  /// Makes the cells of `rect` empty.
  public mutating func fill(_ rect: Rect, style: Style = .plain) {
    let area = rect.intersection(clip)
    for row in area.top..<area.top + area.rows {
      setRun(area.left..<area.left + area.columns, row: row) { _ in .blank(style) }
    }
  }

  /// Gives the cells of `rect` another style and leaves what they show.
  public mutating func recolour(_ rect: Rect, style: Style) {
    let area = rect.intersection(clip)
    for row in area.top..<area.top + area.rows {
      for column in area.left..<area.left + area.columns {
        cells[index(column, row)].style = style
      }
    }
  }

  private func index(_ column: Int, _ row: Int) -> Int { row * size.columns + column }

  /// Replaces cells beside each other by narrow ones, as far as they lie inside `clip`: most of each
  /// screen, so only the ends look out for wide characters.
  mutating func setRun(_ columns: Range<Int>, row: Int, _ cell: (Int) -> Cell) {
    let shown = columns.clamped(to: clip.left..<clip.right)
    guard !shown.isEmpty, row >= clip.top, row < clip.bottom else { return }
    let start = index(0, row)
    if cells[start + shown.lowerBound].width == 0, shown.lowerBound > 0 {
      makeBlank(start + shown.lowerBound - 1)
    }
    if cells[start + shown.upperBound - 1].width == 2, shown.upperBound < size.columns {
      makeBlank(start + shown.upperBound)
    }
    for column in shown { cells[start + column] = cell(column) }
  }

  private mutating func makeBlank(_ place: Int) { cells[place] = .blank(cells[place].style) }

  /// Draws one glyph that may lie partly or wholly outside `clip`.
  mutating func set(_ text: String, width: Int, style: Style, _ column: Int, _ row: Int) {
    guard row >= clip.top, row < clip.bottom else { return }
    if width == 2, column >= clip.left, column + 1 < clip.right {
      set(Cell(text, width: 2, style: style), column, row)
      set(Cell("", width: 0, style: style), column + 1, row)
      return
    }
    for place in column..<column + width where place >= clip.left && place < clip.right {
      set(width == 1 ? Cell(text, style: style) : .blank(style), place, row)
    }
  }

  /// Replaces one cell inside the canvas; what was the other half of a wide character becomes blank.
  private mutating func set(_ cell: Cell, _ column: Int, _ row: Int) {
    let place = index(column, row)
    let old = cells[place].width
    if old == 2, cell.width != 2, column + 1 < size.columns {
      makeBlank(place + 1)
    } else if old == 0, cell.width != 0, column > 0 {
      makeBlank(place - 1)
    }
    cells[place] = cell
  }
}
