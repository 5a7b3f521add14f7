/// Text to read, longer than the screen, with a search in it.
public struct Pager: Hashable, Sendable {
  /// One line of it, which may be wrapped.
  public struct Line: Hashable, Sendable {
    /// What it says.
    public let text: String
    /// How it looks.
    public let style: Style
    /// Where it goes on when it is wrapped, in cells, so that a column of keys stays clear.
    public let indent: Int

    /// A line.
    public init(_ text: String, style: Style = .plain, indent: Int = 0) {
      self.text = text
      self.style = style
      self.indent = max(0, indent)
    }
  }

  /// What a key or the wheel did.
  public enum Outcome: Hashable, Sendable {
    /// Nothing: the key is someone else's.
    case ignored
    /// Other text is in view, or the search changed.
    case changed
    /// It was read.
    case closed
  }

  /// The text.
  public let lines: [Line]
  /// The first row in view, counted in wrapped rows.
  public internal(set) var top = 0
  /// The search, while it is being typed.
  public internal(set) var search: TextField?
  /// What is searched for.
  public internal(set) var query = ""
  /// The line of the match that was gone to.
  public internal(set) var match: Int?

  /// Text to read.
  public init(_ lines: [Line]) { self.lines = lines }

  /// Arrows (j, k), PgUp, PgDn, Space, Home and End scroll; `/` searches, n and N go on and back;
  /// Esc and q close. `size` is the size of the box that is drawn in.
  public mutating func handle(_ key: Key, size: Size) -> Outcome {
    if search != nil { return handleSearch(key, size: size) }
    guard !key.control, !key.alt else { return .ignored }
    let page = max(1, size.rows - 1)
    switch key.code {
    case .up, .character("k"): return scroll(by: -1, size: size)
    case .down, .character("j"): return scroll(by: 1, size: size)
    case .pageUp: return scroll(by: -page, size: size)
    case .pageDown, .character(" "): return scroll(by: page, size: size)
    case .home: return scroll(to: 0, size: size)
    case .end: return scroll(to: .max, size: size)
    case .escape, .character("q"): return .closed
    default: return handleMatches(key, size: size)
    }
  }

  /// The wheel scrolls.
  public mutating func handle(_ mouse: Mouse, size: Size) -> Outcome {
    switch mouse.deed {
    case .wheelUp: scroll(by: -3, size: size)
    case .wheelDown: scroll(by: 3, size: size)
    default: .ignored
    }
  }

  private mutating func scroll(by rows: Int, size: Size) -> Outcome {
    let layout = PagerLayout(lines, size: size, isSearching: search != nil)
    return scroll(to: layout.clamped(top) + rows, size: size)
  }

  mutating func scroll(to row: Int, size: Size) -> Outcome {
    let layout = PagerLayout(lines, size: size, isSearching: search != nil)
    let before = layout.clamped(top)
    top = layout.clamped(row)
    return top == before ? .ignored : .changed
  }

  /// Draws the rows in view, and the search while it is typed.
  /// With the focus the cursor stands on the first of them, for screen readers.
  public func draw(
    on canvas: inout Canvas, in rect: Rect, isFocused: Bool = false, symbols: Symbols = .unicode
  ) {
    guard !rect.isEmpty else { return }
    if isFocused { canvas.cursor = rect.origin }
    let layout = PagerLayout(lines, size: rect.size, isSearching: search != nil)
    let first = layout.clamped(top)
    let area = rect.split(top: layout.height).top
    for (offset, row) in layout.rows.dropFirst(first).prefix(area.rows).enumerated() {
      canvas.put(
        row.text, at: Point(column: area.left + row.indent, row: area.top + offset),
        style: row.line == match ? .selected : lines[row.line].style,
        columns: layout.columns - row.indent)
    }
    ScrollMark.draw(on: &canvas, in: area, top: first, count: layout.rows.count, symbols: symbols)
    drawSearch(on: &canvas, in: rect)
  }

  private func drawSearch(on canvas: inout Canvas, in rect: Rect) {
    guard let search else { return }
    let line = Rect(column: rect.left, row: rect.bottom - 1, columns: rect.columns, rows: 1)
    canvas.put("/", at: line.origin, style: .key)
    search.draw(on: &canvas, in: line.split(left: 1).rest, isFocused: true)
  }
}
