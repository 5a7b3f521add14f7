import Domain
import Language
import Screen

extension Workbench {
  /// The door, over the whole screen but the two lines at its foot.
  func drawCheckIn(on canvas: inout Canvas) {
    let layout = checkInLayout
    let name = session.map(sessionTitle) ?? ""
    canvas.box(
      layout.frame, title: "\(words(CheckInPhrase.title)) · \(name)", style: .borderFocused,
      lines: symbols.focusedLines)
    drawBar(on: &canvas, in: layout.bar)
    drawLetters(on: &canvas, in: layout.field)
    let rows = checkInRows
    if rows.isEmpty {
      drawNobody(on: &canvas, in: layout.list)
      canvas.cursor = layout.field.origin
    } else {
      drawNames(rows, layout, on: &canvas)
    }
    _ = canvas.putWrapped(checkInNotes, in: layout.notes, style: .warning)
    drawLast(on: &canvas, in: layout.last)
  }

  /// Who is there of who is expected.
  private func drawBar(on canvas: inout Canvas, in rect: Rect) {
    let rows = roster?.rows ?? []
    let expected = rows.filter { $0.seat == .taken || $0.seat == .offered }
    let here = expected.count { $0.status?.isThere ?? false }
    let all = rows.count { $0.status?.isThere ?? false }
    var said = words(
      CheckInPhrase.count,
      ["here": words.number(here), "expected": words.number(expected.count)])
    if expected.isEmpty { said = words.plural(PanePhrase.present, all) }
    if !expected.isEmpty, all > here { said += words.plural(CheckInPhrase.besides, all - here) }
    let columns = max(10, rect.columns - TextWidth.columns(of: said) - 2)
    let total = expected.isEmpty ? roster?.capacity ?? max(1, all) : expected.count
    for row in rect.top..<rect.bottom {
      let line = Rect(column: rect.left, row: row, columns: columns, rows: 1)
      Gauge(filled: expected.isEmpty ? all : here, total: total)
        .draw(on: &canvas, in: line, symbols: symbols)
    }
    canvas.put(
      said, at: Point(column: rect.left + columns + 2, row: rect.top), style: .strong)
  }

  private func drawLetters(on canvas: inout Canvas, in rect: Rect) {
    let letters = checkIn?.letters ?? ""
    let label = words(CheckInPhrase.name)
    let used = canvas.put(label, at: rect.origin, style: .title) + 1
    let field = rect.split(left: used).rest
    canvas.fill(field, style: .fieldFocused)
    guard letters.isEmpty else {
      canvas.put(letters, at: field.origin, style: .fieldFocused, columns: field.columns)
      return
    }
    canvas.put(
      words(CheckInPhrase.prompt), at: field.origin, style: .fieldFocused, columns: field.columns)
  }

  private func drawNobody(on canvas: inout Canvas, in rect: Rect) {
    let isEmpty = checkIn?.letters.isEmpty ?? true
    let text = words(
      isEmpty ? CheckInPhrase.nobodyYet : .nobodyFound,
      isEmpty
        ? ["key": keyText("checkin.walkIn")]
        : ["key": keyText("checkin.walkIn"), "name": typedName])
    _ = canvas.putWrapped(text, in: rect, style: .accent)
  }

  private func drawNames(
    _ rows: [CheckInRow], _ layout: CheckInLayout, on canvas: inout Canvas
  ) {
    let list = checkInList
    let first = list.firstRow(rows: layout.visible)
    let last = min(rows.count, first + layout.visible) - 1
    for place in first...last {
      let line = layout.line(place, first: first)
      let isChosen = place == list.selected
      drawName(rows[place], isChosen: isChosen, on: &canvas, in: line)
      let more =
        place == first && first > 0
        ? symbols.up : place == last && last < rows.count - 1 ? symbols.down : ""
      canvas.put(more, at: Point(column: line.right - 1, row: line.top), style: .muted)
      if isChosen { canvas.cursor = line.origin }
    }
  }

  private func drawName(
    _ row: CheckInRow, isChosen: Bool, on canvas: inout Canvas, in line: Rect
  ) {
    let (sign, style) = row.onSheet.map(self.sign) ?? ("+", .warning)
    let columns = max(18, line.columns / 2 - 4)
    canvas.put(sign, at: line.origin, style: style, columns: 2)
    canvas.put(
      sentences.person(row.person), at: Point(column: line.left + 3, row: line.top),
      style: isChosen ? .strong : .plain, columns: columns)
    let place = Point(column: line.left + columns + 4, row: line.top)
    let room = line.right - place.column - 2
    if isChosen {
      let mark = words.value(checkInStatus(row).rawValue, of: "status")
      canvas.put("\(symbols.back) \(mark) \(symbols.arrow)", at: place, columns: room)
      canvas.recolour(line, style: .selected)
    } else {
      let mark = row.onSheet.map(self.mark) ?? words(CheckInPhrase.beside)
      canvas.put(mark, at: place, style: style, columns: room)
    }
  }

  /// Who was marked last, so that a slip is seen.
  private func drawLast(on canvas: inout Canvas, in rect: Rect) {
    let marked = (checkIn?.marked ?? []).reversed().compactMap { person -> String? in
      guard let status = roster?.rows.first(where: { $0.person == person })?.status else {
        return nil
      }
      return "\(sentences.person(person)) (\(words.value(status.rawValue, of: "status")))"
    }
    guard !marked.isEmpty else { return }
    let said = words(CheckInPhrase.last, ["names": marked.prefix(6).joined(separator: " · ")])
    canvas.put(said, at: rect.origin, style: .good, columns: rect.columns)
  }
}
