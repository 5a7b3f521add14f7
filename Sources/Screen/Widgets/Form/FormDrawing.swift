/// A form on a canvas.
extension Form {
  /// The parts of the box of a form: message, questions, and the hint of the focused one.
  struct Areas {
    let message: Rect
    let body: Rect
    let hint: Rect
  }

  /// So many rows stay for the questions, however much is to be said; a third may always be said.
  private static let leastBelow = 8

  func areas(in rect: Rect) -> Areas {
    let wrapped = message.isEmpty ? 0 : TextWidth.wrapped(message, to: rect.columns).count + 1
    let upper = rect.split(top: min(wrapped, max(rect.rows / 3, rect.rows - Form.leastBelow)))
    let hasHints = upper.rest.rows > 2 && fields.contains { !$0.hint.isEmpty || $0.isArea }
    let body = upper.rest.split(top: upper.rest.rows - (hasHints ? 2 : 0))
    return Areas(message: upper.top, body: body.top, hint: body.rest)
  }

  /// Draws the form. The field with the focus is always in view, with the cursor in it.
  public func draw(
    on canvas: inout Canvas, in rect: Rect, isFocused: Bool = true, symbols: Symbols = .unicode
  ) {
    guard !rect.isEmpty else { return }
    let areas = areas(in: rect)
    canvas.putWrapped(message, in: areas.message, style: messageStyle)
    drawHint(on: &canvas, in: areas.hint)
    let (body, layout, top) = laidOut(in: areas.body)
    ScrollMark.draw(
      on: &canvas, in: areas.body, top: top, count: layout.height, symbols: symbols)
    let pen = FormPen(layout: layout, isFocused: isFocused, symbols: symbols)
    canvas.clipped(to: body) { canvas in
      for block in layout.blocks where block.isInView(from: top, rows: body.rows) {
        let place = Rect(
          column: body.left, row: body.top + block.top - top, columns: body.columns,
          rows: block.rows)
        pen.draw(block, of: self, on: &canvas, in: place)
      }
    }
    if isFocused, let cursor = canvas.cursor, !body.contains(cursor) { canvas.cursor = nil }
  }

  /// The questions laid out: their box beside the scroll mark, and the first row in view.
  func laidOut(in rect: Rect) -> (body: Rect, layout: FormLayout, top: Int) {
    var layout = FormLayout(self, columns: rect.columns)
    var body = rect
    if layout.height > rect.rows, rect.columns > 1 {
      body = rect.split(left: rect.columns - 1).left
      layout = FormLayout(self, columns: body.columns)
    }
    return (body, layout, layout.firstRow(focus: focus, rows: rect.rows))
  }

  /// Makes up and down in text of several lines go as it will be drawn in `rect`.
  public mutating func fit(_ rect: Rect) {
    let columns = laidOut(in: areas(in: rect).body).layout.entryColumns
    for index in fields.indices {
      guard case .area(var area, let rows) = fields[index].entry else { continue }
      area.columns = columns
      fields[index].entry = .area(area, rows: rows)
    }
  }

  /// The row for help, where there is one and the focused question has none of its own.
  public func helpRow(in rect: Rect) -> Rect? {
    let hint = areas(in: rect).hint
    guard hint.rows > 1, fields.indices.contains(focus), fields[focus].hint.isEmpty else {
      return nil
    }
    return hint.split(top: hint.rows - 1).rest
  }

  private func drawHint(on canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 1, fields.indices.contains(focus) else { return }
    let place = Point(column: rect.left, row: rect.bottom - 1)
    canvas.put(fields[focus].hint, at: place, style: .muted, columns: rect.columns)
  }
}
