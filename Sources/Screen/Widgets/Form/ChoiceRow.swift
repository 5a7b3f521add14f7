/// One of a few, in one row: all of them beside each other where they fit, else the chosen one.
struct ChoiceRow {
  let labels: [String]
  let selected: Int?
  let symbols: Symbols

  private static let gap = 2

  func draw(on canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
    let options = labels.indices.map { "(\($0 == selected ? symbols.bullet : " ")) \(labels[$0])" }
    let widths = options.map(TextWidth.columns(of:))
    if isFocused { canvas.cursor = rect.origin }
    guard widths.reduce(0, +) + Self.gap * (options.count - 1) <= rect.columns else {
      return drawChosen(on: &canvas, in: rect, isFocused: isFocused)
    }
    var column = rect.left
    for (index, option) in options.enumerated() {
      let place = Point(column: column, row: rect.top)
      let isHere = isFocused && index == (selected ?? 0)
      canvas.put(option, at: place, style: isHere ? .fieldFocused : .plain)
      if isHere { canvas.cursor = Point(column: column + 1, row: rect.top) }
      column += widths[index] + Self.gap
    }
  }

  private func drawChosen(on canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
    // Nothing chosen yet: that there is something to choose from shows by how many there are.
    let place = " \(selected.map { $0 + 1 } ?? 0)/\(labels.count)"
    let room = rect.columns - 4 - TextWidth.columns(of: place)
    let chosen = TextWidth.fitted(selected.map { labels[$0] } ?? "...", to: room)
    canvas.put(
      "\(symbols.back) \(chosen) \(symbols.arrow)\(place)", at: rect.origin,
      style: isFocused ? .fieldFocused : .field, columns: rect.columns)
  }

  /// The label under this column of a row of so many cells, if labels stand beside each other.
  func label(at column: Int, columns: Int) -> Int? {
    let widths = labels.map { TextWidth.columns(of: $0) + 4 }
    guard widths.reduce(0, +) + Self.gap * (widths.count - 1) <= columns else { return nil }
    var start = 0
    for (index, width) in widths.enumerated() {
      if (start..<start + width).contains(column) { return index }
      start += width + Self.gap
    }
    return nil
  }
}
