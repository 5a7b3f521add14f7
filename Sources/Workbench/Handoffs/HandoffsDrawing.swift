import Domain
import Language
import Screen

extension Workbench {
  /// The handoffs of the person on screen, and the grounds for them.
  func drawHandoffs(on canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
    guard let id = chosen.person else {
      _ = canvas.putWrapped(words(PanePhrase.choosePerson), in: rect, style: .muted)
      return
    }
    let handoffs = state.handoffs(of: id)
    let grounds = detailLines + groundLines
    let (list, below) = rect.split(top: rect.rows - min(grounds.count, rect.rows / 2))
    for (row, text) in grounds.enumerated() where row < below.rows {
      canvas.put(
        text, at: Point(column: below.left, row: below.top + row), style: .muted,
        columns: below.columns)
    }
    guard !handoffs.isEmpty else {
      _ = canvas.putWrapped(words(PanePhrase.noHandoffs), in: list, style: .muted)
      return
    }
    let names = handoffs.map { TextWidth.columns(of: partnerName($0)) }.max() ?? 0
    let nameColumns = min(names, list.columns * 4 / 10)
    chosen.handoffs.draw(on: &canvas, in: list, isFocused: isFocused, symbols: symbols) {
      canvas, index, line, style in
      guard handoffs.indices.contains(index) else { return }
      drawHandoff(handoffs[index], on: &canvas, in: line, names: nameColumns)
    }
  }

  private func drawHandoff(
    _ handoff: Handoff, on canvas: inout Canvas, in line: Rect, names nameColumns: Int
  ) {
    canvas.put(partnerName(handoff), at: line.origin, columns: nameColumns)
    let column = line.left + nameColumns + 2
    let shown: Style = handoff.state.isClosed ? .muted : .plain
    let state = words.value(handoff.state.rawValue, of: "state")
    let used = canvas.put(
      state, at: Point(column: column, row: line.top), style: shown,
      columns: max(0, line.right - column))
    let room = line.right - column - used - 2
    guard room > 3 else { return }
    let isLong = (handoff.daysWaiting(on: now.day) ?? 0) > self.state.waitLimit(of: handoff)
    canvas.put(
      progress(of: handoff), at: Point(column: column + used + 2, row: line.top),
      style: isLong ? .warning : .muted, columns: room)
  }

  /// "wacht 16 d", "week 9/26", or the next action.
  func progress(of handoff: Handoff) -> String {
    if let days = handoff.daysWaiting(on: now.day) {
      return words(PanePhrase.waitsSince, ["days": words.shortDays(days)])
    }
    if handoff.state == .inProgress, let mentoring = state.mentoring(handoff, on: now.day) {
      return words(
        PanePhrase.mentoringWeek,
        ["week": "\(mentoring.week)", "weeks": "\(Mentoring.weeks)"])
    }
    let meetings = state.meetings(in: handoff)
    if handoff.state == .inProgress, !meetings.isEmpty {
      return words.plural(PanePhrase.meetings, meetings.count)
    }
    if let next = handoff.next { return next }
    return handoff.reason ?? ""
  }

  /// The partner, or the brugfiguur by name.
  func partnerName(_ handoff: Handoff) -> String {
    if let bridge = handoff.bridge.flatMap(state.person) { return sentences.person(bridge.id) }
    return handoff.partner.flatMap(state.partner)?.name ?? handoff.partner ?? "?"
  }

  /// What there is to know of the handoff that is chosen: warm or cold, what comes next, why.
  private var detailLines: [String] {
    guard let handoff else { return [] }
    let introducer = handoff.introducedBy.map { state.staff($0)?.name ?? $0 }
    let warmth =
      handoff.isWarm
      ? words(PanePhrase.warm, ["name": introducer ?? "?"]) : words(PanePhrase.cold)
    let next = handoff.next.map { next in
      let day = handoff.nextOn.map { " · " + words.numericDate($0.parts) } ?? ""
      return "\(symbols.arrow) \(next)\(day)"
    }
    let vacancy = handoff.vacancy.flatMap(state.vacancy).map {
      words(PanePhrase.forVacancy, ["name": $0.name])
    }
    let reason = handoff.reason.map { words(PanePhrase.because, ["reason": $0]) }
    let count = state.meetings(in: handoff).count
    let meetings = count > 0 ? words.plural(PanePhrase.meetings, count) : nil
    return [warmth, meetings, vacancy, next, reason, handoff.text].compactMap(\.self)
  }

  private var groundLines: [String] {
    liveConsents.map { consent in
      let ground = words.value(consent.ground?.rawValue ?? "consent", of: "ground")
      let partner = consent.partner.flatMap(state.partner)?.name ?? words(PanePhrase.allPartners)
      let since = consent.on.map { words.numericDate($0.parts) } ?? ""
      return "\(symbols.tick) \(ground) · \(partner) · \(since)"
    }
  }
}
