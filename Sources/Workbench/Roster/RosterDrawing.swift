import Domain
import Language
import Screen

extension Workbench {
  /// How many rows stand above the sheet.
  var rosterHeadRows: Int { 3 }

  /// The session, its seats and its sheet.
  func drawRoster(on canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
    guard let session, let roster else {
      _ = canvas.putWrapped(words(PanePhrase.chooseSession), in: rect, style: .muted)
      return
    }
    let (head, rows) = rect.split(top: rosterHeadRows)
    drawHead(session, roster, on: &canvas, in: head)
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

  /// "Sessie 7/16 · CV opmaken · ma 23 nov 13:30".
  func sessionTitle(_ session: Session) -> String {
    let planned = session.programme.flatMap(state.programme)?.plannedSessions
    var parts: [String] = []
    if let number = session.number {
      let total = planned.map { "/\($0)" } ?? ""
      parts.append("\(words(WorkbenchPhrase.session)) \(number)\(total)")
    }
    parts.append(topic(session))
    return parts.joined(separator: " · ")
  }

  private func drawHead(
    _ session: Session, _ roster: Roster, on canvas: inout Canvas, in rect: Rect
  ) {
    var parts = [session.day.map { words.shortDate($0.parts) } ?? "?"]
    if let start = session.start {
      parts.append(start.text + (session.end.map { "–\($0.text)" } ?? ""))
    }
    if let place = session.place.flatMap(state.place) {
      let setting = words.value(place.setting.rawValue, of: "setting")
      parts.append(place.setting == .indoors ? place.name : "\(place.name) (\(setting))")
    }
    if let form = session.form { parts.append(words.value(form.rawValue, of: "form")) }
    canvas.put(
      parts.joined(separator: " · "), at: rect.origin, style: .strong, columns: rect.columns)
    let second = Point(column: rect.left, row: rect.top + 1)
    if session.isCancelled {
      let why = session.reason.map { ": \($0)" } ?? ""
      canvas.put(
        words(PanePhrase.cancelledSession) + why, at: second, style: .alarm, columns: rect.columns)
    } else {
      drawSeats(session, roster, on: &canvas, at: second, columns: rect.columns)
    }
    canvas.put(
      remark(on: session), at: Point(column: rect.left, row: rect.top + 2), style: .muted,
      columns: rect.columns)
  }

  /// Who leads it, and what people should know.
  private func remark(on session: Session) -> String {
    let leader = session.facilitator.map { state.staff($0)?.name ?? $0 }
    return [leader, session.note].compactMap(\.self).joined(separator: " · ")
  }

  private func drawSeats(
    _ session: Session, _ roster: Roster, on canvas: inout Canvas, at point: Point, columns: Int
  ) {
    var column = point.column
    if let capacity = roster.capacity {
      let bar = Rect(column: column, row: point.row, columns: 10, rows: 1)
      Gauge(filled: roster.held, total: capacity).draw(on: &canvas, in: bar, symbols: symbols)
      column += 11
    }
    let text = seatSummary(session, roster).joined(separator: "  ")
    canvas.put(
      text, at: Point(column: column, row: point.row),
      style: roster.isOverbooked ? .warning : .plain, columns: columns - (column - point.column))
  }

  private func seatSummary(_ session: Session, _ roster: Roster) -> [String] {
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
    if session.isClosed { parts.append(words(PanePhrase.closedSession)) }
    if let thousandths = state.surveyScore(of: session.id).thousandths {
      parts.append(
        words(PanePhrase.satisfaction, ["score": words.percent(Double(thousandths) / 1000)]))
    }
    return parts
  }
}
