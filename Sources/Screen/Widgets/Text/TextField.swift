/// One line to type in.
public struct TextField: Hashable, Sendable {
  /// What a key did.
  public typealias Outcome = EditedText.Outcome

  /// The text and the cursor in it.
  public private(set) var edited: EditedText

  /// A field with this text, the cursor at its end. `limit` counts bytes of UTF-8.
  public init(_ text: String = "", limit: Int = EditedText.longest) {
    edited = EditedText(text, limit: limit)
  }

  /// What was typed.
  public var text: String { edited.text }
  /// True where nothing was typed.
  public var isEmpty: Bool { edited.isEmpty }

  /// Types, deletes (Backspace, Del, Ctrl-W, Ctrl-U, Ctrl-K) or moves (arrows, by word with Ctrl,
  /// Home, End, Ctrl-A, Ctrl-E).
  public mutating func handle(_ key: Key) -> Outcome {
    switch (key.code, key.control) {
    case (.home, _), (.character("a"), true): edited.move(to: 0)
    case (.end, _), (.character("e"), true): edited.move(to: .max)
    default: return edited.handle(key)
    }
    return .moved
  }

  /// Takes in pasted text in one go; line breaks become spaces.
  public mutating func paste(_ text: String) -> Outcome {
    edited.insert(text) ? .changed : .full
  }

  /// Draws the field over the first row of `rect`. With the focus the cursor is in view; without
  /// it the beginning is. What was cut off shows as "…".
  public func draw(
    on canvas: inout Canvas, in rect: Rect, isFocused: Bool, placeholder: String = ""
  ) {
    guard !rect.isEmpty else { return }
    let line = rect.split(top: 1).top
    canvas.fill(line, style: isFocused ? .fieldFocused : .field)
    guard isFocused else {
      let shown = isEmpty ? placeholder : text
      let style: Style = isEmpty ? .muted : .field
      canvas.put(shown, at: line.origin, style: style, columns: line.columns)
      return
    }
    drawScrolled(on: &canvas, in: line)
  }

  private func drawScrolled(on canvas: inout Canvas, in line: Rect) {
    let cursor = TextWidth.columns(of: edited.before)
    let start = Self.firstColumn(cursor: cursor, columns: line.columns)
    canvas.clipped(to: line) {
      let total = $0.put(
        text, at: Point(column: line.left - start, row: line.top), style: .fieldFocused)
      if start > 0 { $0.put("…", at: line.origin, style: .fieldFocused) }
      if total - start > line.columns, cursor - start < line.columns - 1 {
        $0.put("…", at: Point(column: line.right - 1, row: line.top), style: .fieldFocused)
      }
    }
    canvas.cursor = Point(column: line.left + cursor - start, row: line.top)
  }

  /// The view moves by half its width, so that the cursor, not the text, runs while typing.
  private static func firstColumn(cursor: Int, columns: Int) -> Int {
    guard cursor >= columns else { return 0 }
    let half = max(1, columns / 2)
    return ((cursor - columns) / half + 1) * half
  }
}
