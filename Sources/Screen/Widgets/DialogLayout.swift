/// Where the parts of a dialog lie on a screen.
struct DialogLayout {
  /// The frame.
  let box: Rect
  /// Where the text is.
  let textArea: Rect
  /// The text in rows, in and out of view.
  let rows: [String]
  private let places: [Rect]

  private static let widest = 64
  private static let gap = 2

  init(_ dialog: Dialog, screen: Size) {
    let widths = dialog.choices.map { TextWidth.columns(of: $0.label) + 5 }
    let inARow = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1)
    let most = min(Self.widest, screen.columns) - 4
    let longest =
      dialog.text.isEmpty
      ? 0
      : TextWidth.wrapped(dialog.text, to: most)
        .map(TextWidth.columns(of:)).max() ?? 0
    let title = TextWidth.columns(of: dialog.title)
    let inner = max(0, min(most, max(longest, max(title, min(inARow, most)))))
    let isStacked = inARow > inner
    rows = dialog.text.isEmpty ? [] : TextWidth.wrapped(dialog.text, to: inner)

    let choiceRows = isStacked ? widths.count : min(1, widths.count)
    let gapRow = choiceRows > 0 && !rows.isEmpty ? 1 : 0
    let height = min(screen.rows, rows.count + gapRow + choiceRows + 2)
    let columns = min(screen.columns, inner + 4)
    box = Rect(
      column: (screen.columns - columns) / 2, row: (screen.rows - height) / 2, columns: columns,
      rows: height)
    let inside = box.inset(columns: 2, rows: 1)
    // The answers stay in view; it is the text that scrolls.
    textArea = inside.split(top: inside.rows - choiceRows - gapRow).top
    let first = max(inside.top, inside.bottom - choiceRows)
    places =
      isStacked
      ? Self.stacked(widths, inside, first) : Self.beside(widths, inside, first, total: inARow)
  }

  private static func stacked(_ widths: [Int], _ inside: Rect, _ top: Int) -> [Rect] {
    widths.indices.map { index in
      Rect(
        column: inside.left, row: top + index, columns: min(widths[index], inside.columns),
        rows: top + index < inside.bottom ? 1 : 0)
    }
  }

  private static func beside(
    _ widths: [Int], _ inside: Rect, _ row: Int, total: Int
  ) -> [Rect] {
    var column = inside.left + max(0, (inside.columns - total) / 2)
    return widths.map { width in
      defer { column += width + gap }
      return Rect(column: column, row: row, columns: width, rows: inside.isEmpty ? 0 : 1)
    }
  }

  /// Where an answer stands.
  func place(of choice: Int) -> Rect { places[choice] }

  /// The first row in view that is nearest to `top`.
  func clamped(_ top: Int) -> Int { max(0, min(top, rows.count - textArea.rows)) }
}
