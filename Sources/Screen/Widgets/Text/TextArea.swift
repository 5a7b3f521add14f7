/// Several lines to type in, wrapped at words, with its own undo.
public struct TextArea: Hashable, Sendable {
  /// What a key did.
  public typealias Outcome = EditedText.Outcome

  /// The text and the cursor in it.
  public private(set) var edited: EditedText
  /// The width it wraps to; whoever lays it out sets it, so that up and down go as drawn.
  public var columns: Int
  private var history = EditHistory()
  private var wantedColumn: Int?

  /// An area with this text, the cursor at its end. `limit` counts bytes of UTF-8.
  public init(_ text: String = "", columns: Int = 60, limit: Int = EditedText.longest) {
    edited = EditedText(text, limit: limit)
    self.columns = columns
  }

  /// What was typed.
  public var text: String { edited.text }

  /// Types, deletes or moves as in a field, and also up and down and with Enter into a new line.
  /// Ctrl-T (also Ctrl-_, Ctrl-/ and Alt-U) takes back, Ctrl-Y does again. Up in the first row and
  /// down in the last one are ignored, so that a form can go on.
  public mutating func handle(_ key: Key) -> Outcome {
    if let outcome = vertical(key) { return outcome }
    wantedColumn = nil
    if let outcome = lineEnds(key) ?? undo(key) { return outcome }
    return recorded(key) {
      if key == Key(.enter) { return $0.insert("\n", keepingLines: true) ? .changed : .full }
      return $0.handle(key)
    }
  }

  /// Takes in pasted text in one go, with its line breaks.
  public mutating func paste(_ text: String) -> Outcome {
    wantedColumn = nil
    return recorded(nil) { $0.insert(text, keepingLines: true) ? .changed : .full }
  }

  /// Puts another text in its place in one go, cleaned as a paste is; as much of it as there is room
  /// for.
  public mutating func replace(with text: String) -> Outcome {
    wantedColumn = nil
    return recorded(nil) {
      var fresh = EditedText(limit: $0.limit)
      let fits = fresh.insert(text, keepingLines: true)
      $0 = fresh
      return fits ? .changed : .full
    }
  }

  private mutating func recorded(_ key: Key?, _ edit: (inout EditedText) -> Outcome) -> Outcome {
    let earlier = edited
    let outcome = edit(&edited)
    if edited.text != earlier.text {
      history.record(earlier, key)
    } else if outcome == .moved {
      history.pause()
    }
    return outcome
  }

  private mutating func vertical(_ key: Key) -> Outcome? {
    let step: Int
    switch key.code {
    case .up: step = -1
    case .down: step = 1
    case .pageUp: step = -10
    case .pageDown: step = 10
    default: return nil
    }
    let layout = TextRows(text, columns: columns)
    let row = layout.row(of: edited.cursor)
    let target = min(max(0, row + step), layout.rows.count - 1)
    guard target != row else { return .ignored }
    let column = wantedColumn ?? layout.column(of: edited.cursor)
    wantedColumn = column
    edited.move(to: layout.cursor(row: target, column: column))
    history.pause()
    return .moved
  }

  private mutating func lineEnds(_ key: Key) -> Outcome? {
    let toEnd: Bool
    switch (key.code, key.control) {
    case (.home, true): edited.move(to: 0); return .moved
    case (.end, true): edited.move(to: .max); return .moved
    case (.home, false), (.character("a"), true): toEnd = false
    case (.end, false), (.character("e"), true): toEnd = true
    default: return nil
    }
    let layout = TextRows(text, columns: columns)
    let row = layout.row(of: edited.cursor)
    edited.move(to: toEnd ? layout.end(of: row) : layout.rows[row].lowerBound)
    return .moved
  }

  private mutating func undo(_ key: Key) -> Outcome? {
    let undoes = [KeyChord("ctrl-t"), "ctrl-_", "ctrl-/", "alt-u"].contains { $0.matches(key) }
    guard undoes || KeyChord("ctrl-y").matches(key) else { return nil }
    guard let other = undoes ? history.back(from: edited) : history.forth(from: edited) else {
      return .moved
    }
    edited = other
    return .changed
  }

  /// Draws the area; the row of the cursor is always in view.
  public func draw(
    on canvas: inout Canvas, in rect: Rect, isFocused: Bool, symbols: Symbols = .unicode
  ) {
    guard !rect.isEmpty else { return }
    let style: Style = isFocused ? .fieldFocused : .field
    canvas.fill(rect, style: style)
    let layout = TextRows(text, columns: rect.columns)
    let row = layout.row(of: edited.cursor)
    let count = layout.rows.count
    let top = isFocused ? max(0, min(row - rect.rows / 2, count - rect.rows)) : 0
    canvas.clipped(to: rect) {
      for index in top..<min(count, top + rect.rows) {
        let place = Point(column: rect.left, row: rect.top + index - top)
        $0.put(layout.text(of: index), at: place, style: style)
      }
    }
    if isFocused {
      let column = min(layout.column(of: edited.cursor), rect.columns - 1)
      canvas.cursor = Point(column: rect.left + column, row: rect.top + row - top)
    }
  }
}
