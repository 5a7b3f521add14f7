import Domain
import Language
import Screen

extension Workbench {
  /// A row of the box: a heading, or someone to call.
  private enum CallLine {
    case heading(String)
    case person(CallRound.Row)
  }

  /// Where the call round stands: above the line that says what was saved.
  var callsRect: Rect { middle(columns: 100, rows: min(30, size.rows - 5)) }

  private static let messageRows = 5

  func draw(_ calls: CallRoundOverlay, on canvas: inout Canvas) {
    let inner = callsRect
    let round = state.callRound(of: calls.session)
    frame(
      inner, title: words(CallPhrase.title, ["session": sentences.session(calls.session)]),
      on: &canvas)
    let body = inner.split(top: inner.rows - 1).top
    guard !round.rows.isEmpty else {
      _ = canvas.putWrapped(words(CallPhrase.nobody), in: body, style: .muted)
      canvas.cursor = body.origin
      return
    }
    drawCallHead(round, on: &canvas, in: body)
    drawCallMessage(calls, round, on: &canvas, in: body)
    drawCallRows(calls, round, on: &canvas, in: callRowsRect)
  }

  /// Where the rows of people stand.
  var callRowsRect: Rect {
    let body = callsRect.split(top: callsRect.rows - 1).top
    return body.split(top: body.rows - Self.messageRows - 1).top.split(top: 2).rest
  }

  /// How far the round is, and that a seat is free.
  private func drawCallHead(_ round: CallRound, on canvas: inout Canvas, in rect: Rect) {
    let expected = round.rows.filter { $0.group == .expected }
    let coming = expected.count { $0.lastCall?.result == .coming }
    let reached = words(
      CallPhrase.reached,
      ["coming": words.number(coming), "expected": words.number(expected.count)])
    canvas.put(reached, at: rect.origin, style: .strong, columns: rect.columns)
    let below = Point(column: rect.left, row: rect.top + 1)
    if let reason = cancelledReason(round.session) {
      canvas.put(reason, at: below, style: .alarm, columns: rect.columns)
    } else if let next = round.next {
      let text = words(CallPhrase.seatFree, ["name": sentences.person(next)])
      canvas.put(text, at: below, style: .warning, columns: rect.columns)
    }
  }

  private func cancelledReason(_ id: SessionID) -> String? {
    guard let session = state.session(id), session.isCancelled else { return nil }
    return words(PanePhrase.cancelledSession) + (session.reason.map { ": \($0)" } ?? "")
  }

  private func drawCallRows(
    _ calls: CallRoundOverlay, _ round: CallRound, on canvas: inout Canvas, in rect: Rect
  ) {
    let lines = callLines(round)
    callList(calls, round, lines).draw(on: &canvas, in: rect, isFocused: true, symbols: symbols) {
      canvas, index, line, _ in
      switch lines[index] {
      case .heading(let text):
        canvas.put(text, at: line.origin, style: .title, columns: line.columns)
      case .person(let row): drawCallRow(row, on: &canvas, in: line)
      }
    }
  }

  /// The people, with a heading above those who wait and those who are not coming.
  private func callLines(_ round: CallRound) -> [CallLine] {
    var lines: [CallLine] = []
    var group: CallRound.Group = .expected
    for row in round.rows {
      if row.group != group {
        group = row.group
        lines.append(
          .heading(words(group == .waiting ? CallPhrase.waitingList : .notComing)))
      }
      lines.append(.person(row))
    }
    return lines
  }

  private func callList(
    _ calls: CallRoundOverlay, _ round: CallRound, _ lines: [CallLine]
  ) -> ListState {
    let chosen = round.rows[callPlace(calls, round.rows)].person
    let selected = lines.firstIndex { line in
      if case .person(let row) = line { row.person == chosen } else { false }
    }
    return ListState(count: lines.count, selected: selected ?? 0)
  }

  /// Who stands under `point`.
  func callPerson(at point: Point, _ calls: CallRoundOverlay) -> PersonID? {
    let round = state.callRound(of: calls.session)
    guard !round.rows.isEmpty else { return nil }
    let lines = callLines(round)
    guard let place = callList(calls, round, lines).row(at: point, in: callRowsRect),
      case .person(let row) = lines[place]
    else { return nil }
    return row.person
  }
}
