import Domain
import Language
import Screen

extension Workbench {
  /// The session, its seats and its sheet.
  func drawRoster(on canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
    if let appointment { return drawAppointment(appointment, on: &canvas, in: rect) }
    guard session != nil, let roster else {
      _ = canvas.putWrapped(words(PanePhrase.chooseSession), in: rect, style: .muted)
      return
    }
    let head = rosterHead(columns: rect.columns)
    for (row, line) in head.enumerated() where row < rect.rows {
      let place = Rect(column: rect.left, row: rect.top + row, columns: rect.columns, rows: 1)
      draw(line, roster, on: &canvas, in: place)
    }
    let rows = rect.split(top: head.count).rest
    guard !roster.rows.isEmpty else {
      _ = canvas.putWrapped(words(PanePhrase.emptyRoster), in: rows, style: .muted)
      return
    }
    drawSheet(roster, on: &canvas, in: rows, isFocused: isFocused)
  }

  private func drawSheet(
    _ roster: Roster, on canvas: inout Canvas, in rect: Rect, isFocused: Bool
  ) {
    let isOnSheet = row != nil
    chosen.rows.draw(
      on: &canvas, in: rect, isFocused: isFocused && isOnSheet, symbols: symbols
    ) { canvas, index, line, style in
      guard roster.rows.indices.contains(index) else { return }
      drawRow(roster.rows[index], on: &canvas, in: line)
    }
  }

  static let barColumns = 10

  func drawSeats(_ text: String, _ roster: Roster, on canvas: inout Canvas, in rect: Rect) {
    var column = rect.left
    if let capacity = roster.capacity {
      let bar = Rect(column: column, row: rect.top, columns: Workbench.barColumns, rows: 1)
      Gauge(filled: roster.held, total: capacity).draw(on: &canvas, in: bar, symbols: symbols)
      column += Workbench.barColumns + 1
    }
    canvas.put(
      text, at: Point(column: column, row: rect.top),
      style: roster.isOverbooked ? .warning : .plain, columns: rect.right - column)
  }

  func seatSummary(_ session: Session, _ roster: Roster) -> [String] {
    var parts: [String] = []
    if let capacity = roster.capacity {
      parts.append(
        words(
          roster.isOverbooked ? PanePhrase.overbooked : .seatsTaken,
          ["taken": words.number(roster.held), "seats": words.number(capacity)]))
    }
    if roster.there > 0 { parts.append(words.plural(PanePhrase.present, roster.there)) }
    if roster.waiting > 0 { parts.append(words.plural(PanePhrase.waiting, roster.waiting)) }
    if let box = boxes[session.id], !box.isEmpty {
      parts.append(words.plural(PanePhrase.answersWaiting, box.sheets.count))
    }
    if let heads = session.headcount { parts.append(words.plural(PanePhrase.heads, heads)) }
    if session.isClosed { parts.append(words(PanePhrase.closedSession)) }
    if let thousandths = score {
      parts.append(
        words(PanePhrase.satisfaction, ["score": words.percent(Double(thousandths) / 1000)]))
    }
    return parts
  }
}
