import Domain
import Language
import Screen

/// A line above the sheet.
enum HeadLine: Hashable, Sendable {
  /// When, where and in what form.
  case facts(String)
  /// That it does not go on, and why.
  case cancelled(String)
  /// How full it is, beside a bar.
  case seats(String)
  /// How full it is, where that goes on.
  case more(String)
  /// That there are too many people, and what to do.
  case tooMany(String)
  /// What laptops said differently.
  case conflict(String)
  /// What is asked of people there, as rules against an epidemic.
  case restriction(String)
  /// Who leads it, and what people should know.
  case remark(String)
}

extension Workbench {
  /// "Sessie 7/16 · CV opmaken".
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

  /// The lines above the sheet; a narrow pane has more of them, so that the place is never cut.
  func rosterHead(columns: Int) -> [HeadLine] {
    guard let session else { return [] }
    var lines = joined(facts(of: session), columns: columns).map(HeadLine.facts)
    if session.isCancelled {
      let why = sentences.told(session.reason).map { ": \($0)" } ?? ""
      lines += TextWidth.wrapped(words(PanePhrase.cancelledSession) + why, to: columns).prefix(2)
        .map(HeadLine.cancelled)
    } else {
      lines += seatLines(session, columns: columns)
    }
    lines += tooManyLines(columns: columns) + conflictLines(columns: columns)
    if let restriction = session.restriction { lines.append(.restriction(restriction)) }
    let remarks = [leaders(of: session), sentences.told(session.note)].compactMap(\.self)
    if !remarks.isEmpty { lines.append(.remark(remarks.joined(separator: " · "))) }
    return lines
  }

  /// "Walter en Els, in plaats van Jan"; nil where nobody leads it yet.
  private func leaders(of session: Session) -> String? {
    let first = session.facilitator.map(sentences.staff)
    let second = session.secondFacilitator.map(sentences.staff)
    guard let substitute = session.substitute.map(sentences.staff) else {
      let both = [first, second].compactMap(\.self)
      return both.isEmpty ? nil : words.list(both)
    }
    let there = words.list([substitute, second].compactMap(\.self))
    guard let first else { return there }
    return words(PanePhrase.substitute, ["there": there, "away": first])
  }

  private func facts(of session: Session) -> [String] {
    var parts = [session.day.map { words.shortDate($0.parts) } ?? "?"]
    if let start = session.start {
      parts.append(start.text + (session.end.map { "–\($0.text)" } ?? ""))
    }
    if let place = session.place.flatMap(state.place) {
      let setting = words.value(place.setting.rawValue, of: "setting")
      parts.append(place.setting == .indoors ? place.name : "\(place.name) (\(setting))")
    }
    if let form = session.form { parts.append(words.value(form.rawValue, of: "form")) }
    return parts
  }

  private func seatLines(_ session: Session, columns: Int) -> [HeadLine] {
    guard let roster else { return [] }
    let bar = roster.capacity == nil ? 0 : Workbench.barColumns + 1
    let lines = joined(seatSummary(session, roster), by: "  ", columns: columns - bar)
    guard let first = lines.first else { return [] }
    return [.seats(first)] + lines.dropFirst().map { .more($0) }
  }

  /// The parts beside each other, on a next line where the first is full.
  private func joined(_ parts: [String], by gap: String = " · ", columns: Int) -> [String] {
    parts.reduce(into: []) { lines, part in
      let longer = lines.last.map { $0 + gap + part }
      if let longer, TextWidth.columns(of: longer) <= columns {
        lines[lines.count - 1] = longer
      } else {
        lines.append(part)
      }
    }
  }

  func draw(
    _ line: HeadLine, _ roster: Roster, on canvas: inout Canvas, in rect: Rect
  ) {
    switch line {
    case .facts(let text):
      canvas.put(text, at: rect.origin, style: .strong, columns: rect.columns)
    case .cancelled(let text):
      canvas.put(text, at: rect.origin, style: .alarm, columns: rect.columns)
    case .seats(let text): drawSeats(text, roster, on: &canvas, in: rect)
    case .more(let text): canvas.put(text, at: rect.origin, columns: rect.columns)
    case .restriction(let text), .tooMany(let text), .conflict(let text):
      canvas.put(text, at: rect.origin, style: .warning, columns: rect.columns)
    case .remark(let text):
      canvas.put(text, at: rect.origin, style: .muted, columns: rect.columns)
    }
  }
}
