import Domain
import Language
import Screen

extension Workbench {
  /// The month, and below it the sessions from the chosen day on.
  func drawCalendar(on canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
    if showsAttentionAsPane {
      return drawAttention(on: &canvas, in: rect, isFocused: isFocused)
    }
    let (heading, rest) = rect.split(top: 1)
    let (year, month, _) = chosen.day.parts
    let title = words.monthTitle(year: year, month: month)
    let start = heading.left + max(0, (MonthGrid.columns - TextWidth.columns(of: title)) / 2)
    canvas.put(title, at: Point(column: start, row: heading.top), style: .title)
    let grid = rest.split(top: MonthGrid.rows).top
    monthGrid.draw(on: &canvas, in: grid, isFocused: isFocused)
    let cursor = canvas.cursor
    drawAgenda(on: &canvas, in: agendaRect(rect), isFocused: isFocused)
    // On a day with nothing the cursor stays in the month.
    if agendaDay != chosen.day { canvas.cursor = cursor }
  }

  /// Where the sessions stand, below the month.
  func agendaRect(_ inner: Rect) -> Rect {
    inner.split(top: 1 + MonthGrid.rows + (inner.rows > 14 ? 1 : 0)).rest
  }

  /// The month of the chosen day, with a sign on each day that has a session or an appointment.
  var monthGrid: MonthGrid {
    let first = chosen.day.startOfMonth
    let (year, month, day) = chosen.day.parts
    let length = Day.length(ofMonth: month, year: year)
    var marks = appointmentMarks(from: first, to: first + (length - 1))
    for session in state.sessions(from: first, to: first + (length - 1)) {
      guard let day = session.day else { continue }
      marks[day - first + 1] = MonthGrid.Mark(
        session.isCancelled ? symbols.cross : symbols.bullet,
        style: session.isCancelled ? .muted : .accent)
    }
    let today = now.day.startOfMonth == first ? now.day.parts.day : nil
    return MonthGrid(
      firstWeekday: first.weekday, days: length, daysBefore: (first - 1).parts.day,
      selected: day, today: today, marks: marks,
      headings: (0..<7).map(words.weekdayHeading))
  }

  private func drawAgenda(on canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
    guard rect.rows > 0 else { return }
    if agenda.isEmpty, let joiningCode {
      return drawWaiting(joiningCode, on: &canvas, in: rect)
    }
    guard !agenda.isEmpty else {
      let text = words(
        PanePhrase.noSessions,
        ["plan": keyText("calendar.plan"), "project": keyText("calendar.project")])
      _ = canvas.putWrapped(text, in: rect, style: .muted)
      return
    }
    guard agendaDay == chosen.day else {
      let (top, rest) = rect.split(top: 2)
      _ = canvas.putWrapped(words(PanePhrase.noSessionThatDay), in: top, style: .muted)
      return drawLines(on: &canvas, in: rest, isFocused: false)
    }
    drawLines(on: &canvas, in: rect, isFocused: isFocused)
  }

  /// Nothing is here yet, as nobody let this laptop in: the code to read out, and what comes next.
  private func drawWaiting(_ code: String, on canvas: inout Canvas, in rect: Rect) {
    let used = canvas.putWrapped(words(SharePhrase.paneWaits), in: rect, style: .warning)
    let place = rect.split(top: used).rest
    canvas.put(code, at: place.origin, style: .strong, columns: place.columns)
    _ = canvas.putWrapped(words(SharePhrase.paneNext), in: place.split(top: 1).rest)
  }

  private func drawLines(on canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
    var list = chosen.agenda
    let hasChoice = agendaItem != nil
    if !hasChoice { list.select(agenda.place(from: chosen.day) ?? agenda.items.count) }
    list.draw(on: &canvas, in: rect, isFocused: isFocused && hasChoice, symbols: symbols) {
      canvas, index, line, style in
      let shown = hasChoice ? style : .plain
      switch agenda.items[index] {
      case .session(let id):
        guard let session = state.session(id) else { return }
        drawAgendaLine(session, on: &canvas, in: line, style: shown)
      case .appointment(let id):
        guard let contact = state.contact(id) else { return }
        drawAgendaLine(contact, on: &canvas, in: line, style: shown)
      }
    }
  }

  private func drawAgendaLine(
    _ session: Session, on canvas: inout Canvas, in line: Rect, style: Style
  ) {
    let day = agendaDate(session.day)
    let isPast = session.hasStarted(at: now) && session.day != now.day
    let shown: Style = session.isCancelled || (isPast && style == .plain) ? .muted : style
    let days = dayColumns
    canvas.put(day, at: line.origin, style: session.day == now.day ? .today : shown, columns: days)
    let text = session.isCancelled ? words(PanePhrase.cancelledSession) : topic(session)
    canvas.put(
      text, at: Point(column: line.left + days + 1, row: line.top), style: shown,
      columns: max(0, line.columns - days - 1))
  }

  /// "ma 23/11", and "Mon 23/11" where the days have longer names.
  var dayColumns: Int {
    6 + ((0..<7).map { TextWidth.columns(of: words.shortWeekday($0)) }.max() ?? 2)
  }

  /// "ma 23/11".
  func agendaDate(_ day: Day?) -> String {
    day.map { words.shortWeekday($0.weekday) + " " + dayAndMonth($0) } ?? "?"
  }

  /// "23/11".
  func dayAndMonth(_ day: Day) -> String {
    "\(Digits.padded(day.parts.day))/\(Digits.padded(day.parts.month))"
  }

  /// What a session is about: its theme, or what form it takes.
  func topic(_ session: Session) -> String {
    session.theme ?? session.form.map { words.value($0.rawValue, of: "form") } ?? session.id
  }
}
