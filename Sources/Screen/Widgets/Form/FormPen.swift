/// Draws the parts of a form.
struct FormPen {
  let layout: FormLayout
  let isFocused: Bool
  let symbols: Symbols

  func draw(_ block: FormLayout.Block, of form: Form, on canvas: inout Canvas, in place: Rect) {
    let field = form.fields[block.field]
    let hasFocus = isFocused && block.field == form.focus
    let entry = Rect(
      column: place.left + layout.entryColumn, row: place.top, columns: layout.entryColumns,
      rows: place.rows)
    switch block.part {
    case .label: label(field, hasFocus, on: &canvas, in: place)
    case .entry: draw(field.entry, hasFocus, on: &canvas, in: entry)
    case .error:
      let text = symbols.cross + " " + (field.error ?? "")
      canvas.put(text, at: entry.origin, style: .alarm, columns: entry.columns)
    case .suggestion(let row):
      if case .suggestions(let list) = field.entry { suggestion(row, of: list, &canvas, entry) }
    }
  }

  private func label(
    _ field: Form.Field, _ hasFocus: Bool, on canvas: inout Canvas, in place: Rect
  ) {
    if hasFocus { canvas.put(symbols.arrow, at: place.origin, style: .key) }
    let isBeside = layout.entryColumn > 2
    let room = (isBeside ? layout.entryColumn - 1 : place.columns) - 2
    let text = TextWidth.fitted(field.label, to: room - (field.isRequired ? 2 : 0))
    canvas.put(
      text + (field.isRequired ? " *" : ""), at: Point(column: place.left + 2, row: place.top),
      style: hasFocus ? .strong : .plain, columns: room)
  }

  private func draw(_ entry: FormEntry, _ hasFocus: Bool, on canvas: inout Canvas, in rect: Rect) {
    switch entry {
    case .line(let field): field.draw(on: &canvas, in: rect, isFocused: hasFocus)
    case .suggestions(let list): list.field.draw(on: &canvas, in: rect, isFocused: hasFocus)
    case .area(let area, _):
      area.draw(on: &canvas, in: rect, isFocused: hasFocus, symbols: symbols)
    case .choice(let all, let selected):
      ChoiceRow(labels: all.map(\.label), selected: selected, symbols: symbols)
        .draw(on: &canvas, in: rect, isFocused: hasFocus)
    case .several(let row):
      row.draw(on: &canvas, in: rect, isFocused: hasFocus, symbols: symbols)
    case .toggle(let isOn, let on, let off):
      let text = "[\(isOn ? symbols.tick : " ")] \(isOn ? on : off)"
      canvas.put(
        text, at: rect.origin, style: hasFocus ? .fieldFocused : .plain, columns: rect.columns)
      if hasFocus { canvas.cursor = Point(column: rect.left + 1, row: rect.top) }
    }
  }

  private func suggestion(
    _ row: Int, of list: Suggestions, _ canvas: inout Canvas, _ rect: Rect
  ) {
    let matches = list.matches
    guard row < matches.count else { return }
    let isHighlighted = row == list.highlighted
    let style: Style = isHighlighted ? .selected : .plain
    let text = (isHighlighted ? symbols.arrow : " ") + " " + matches[row].label
    canvas.put(
      TextWidth.padded(text, to: rect.columns), at: rect.origin, style: style, columns: rect.columns
    )
  }
}
