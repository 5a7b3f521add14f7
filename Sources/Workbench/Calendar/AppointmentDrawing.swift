import Domain
import Language
import Screen

/// Appointments in the calendar, and the one that is chosen where a session would stand.
extension Workbench {
  /// A sign on each day on which someone has an appointment.
  func appointmentMarks(from first: Day, to last: Day) -> [Int: MonthGrid.Mark] {
    var marks: [Int: MonthGrid.Mark] = [:]
    for contact in state.appointments(from: first, to: last) {
      guard let day = contact.day else { continue }
      let place = day - first + 1
      if marks[place] == nil || contact.isOpen {
        marks[place] = MonthGrid.Mark(
          symbols.dot, style: contact.isOpen ? .accent : .muted)
      }
    }
    return marks
  }

  /// "ma 23/11 · 14:00 Aida Haddad", and who has it where there is room.
  func drawAgendaLine(
    _ contact: Contact, on canvas: inout Canvas, in line: Rect, style: Style
  ) {
    let days = dayColumns
    let isToday = contact.day == now.day
    let shown: Style = contact.isOpen || style != .plain ? style : .muted
    canvas.put(
      agendaDate(contact.day), at: line.origin, style: isToday ? .today : shown, columns: days)
    let (sign, signStyle) = appointmentSign(contact)
    let start = Point(column: line.left + days + 1, row: line.top)
    canvas.put(sign, at: start, style: style == .plain ? signStyle : style, columns: 1)
    var text = [contact.start?.text, sentences.person(contact.person)].compactMap(\.self)
    if line.columns >= 40, let staff = contact.staff { text.append("· " + sentences.staff(staff)) }
    canvas.put(
      text.joined(separator: " "), at: Point(column: start.column + 2, row: line.top), style: shown,
      columns: max(0, line.columns - days - 3))
  }

  /// To come, past without a word, held, missed.
  private func appointmentSign(_ contact: Contact) -> (String, Style) {
    if contact.isHeld { return (symbols.tick, .good) }
    if contact.appointment == .noShow { return (symbols.cross, .alarm) }
    let isPast = contact.day.map { $0 < now.day } ?? false
    return isPast ? ("!", .warning) : (symbols.dot, .accent)
  }

  /// Everything about the appointment that is chosen.
  func drawAppointment(_ contact: Contact, on canvas: inout Canvas, in rect: Rect) {
    let (head, rest) = rect.split(top: 1)
    canvas.put(
      appointmentWhen(contact), at: head.origin, style: .strong, columns: head.columns)
    let lines = appointmentFacts(contact)
    var left = rest
    for (text, style) in lines {
      let used = canvas.putWrapped(text, in: left, style: style)
      left = left.split(top: used).rest
    }
  }

  private func appointmentWhen(_ contact: Contact) -> String {
    let times = [contact.start?.text, contact.end?.text].compactMap(\.self).joined(separator: "–")
    let day = contact.day.map { words.shortDate($0.parts) } ?? "?"
    return [day, times].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func appointmentFacts(_ contact: Contact) -> [(String, Style)] {
    let state = words.value(contact.appointment.rawValue, of: Field.appointment.name)
    let who = [
      contact.staff.map(sentences.staff), contact.place.map(sentences.place),
      contact.way.map { words.value($0.rawValue, of: Field.way.name) },
    ].compactMap(\.self)
    var lines: [(String, Style)] = [(state, contact.isOpen ? .plain : .muted)]
    if !who.isEmpty { lines.append((who.joined(separator: " · "), .plain)) }
    if contact.needsInterpreter { lines.append((words(PanePhrase.interpreter), .warning)) }
    if let text = contact.text { lines.append((text, .plain)) }
    if let reason = contact.reason { lines.append((reason, .muted)) }
    return lines + [("", .plain), (words(PanePhrase.appointmentKeys), .muted)]
  }
}
