import Domain

/// The links between the panes.
extension Workbench {
  /// Today's session, or else the next one, or else the last one.
  mutating func chooseOpeningSession() {
    let sessions = state.sessions.filter { $0.day != nil && !$0.isCancelled }
    let upcoming = sessions.first { ($0.day ?? now.day) >= now.day }
    guard let session = upcoming ?? sessions.last else { return }
    choose(session: session.id)
  }

  /// Puts the session on screen, with its day and its sheet.
  mutating func choose(session id: SessionID) {
    guard let session = state.session(id) else { return }
    if let day = session.day { chosen.day = day }
    guard chosen.session != id else { return }
    chosen.session = id
    chosen.rows.select(0)
    // The first row gives the person.
    chosen.person = nil
    refresh()
  }

  /// Goes to a day, and to its first session if it has one.
  mutating func choose(day: Day) {
    chosen.day = day
    guard chosen.session.flatMap(state.session)?.day != day else { return refresh() }
    chosen.session = state.sessions(on: day).first?.id
    chosen.person = nil
    chosen.rows.select(0)
    refresh()
  }

  /// Puts the person on screen, on the sheet if they stand on it.
  mutating func choose(person id: PersonID) {
    guard let person = state.person(id) else { return }
    chosen.person = person.id
    chosen.handoff = nil
    chosen.profile.select(0)
    refresh()
  }

  /// Brings lists and choices in line with what is known: rows come, go and change places.
  mutating func refresh() {
    if let id = chosen.session, state.session(id) == nil { chosen.session = nil }
    // Someone who turned out to be a double is shown under one id.
    if let id = chosen.person { chosen.person = state.person(id)?.id }
    refreshAgenda()
    refreshRows()
    refreshHandoffs()
  }

  private mutating func refreshAgenda() {
    let agenda = state.calendar
    chosen.agenda.count = agenda.count
    if let id = chosen.session, let place = agenda.firstIndex(of: id) {
      chosen.agenda.select(place)
      let rows = listRows(.calendar)
      chosen.agenda.lookAhead(rows / 2, rows: rows)
    }
  }

  private mutating func refreshRows() {
    if roster?.session != chosen.session {
      roster = chosen.session.map(state.roster)
      score = chosen.session.flatMap { state.surveyScore(of: $0).thousandths }
    }
    let rows = roster?.rows ?? []
    chosen.rows.count = rows.count
    if let place = rows.firstIndex(where: { $0.person == chosen.person }) {
      chosen.rows.select(place)
    } else if chosen.person == nil {
      chosen.person = rows.isEmpty ? nil : rows[chosen.rows.selected].person
    }
  }

  private mutating func refreshHandoffs() {
    let handoffs = chosen.person.map(state.handoffs) ?? []
    chosen.handoffs.count = handoffs.count
    if let place = handoffs.firstIndex(where: { $0.id == chosen.handoff }) {
      chosen.handoffs.select(place)
    } else {
      chosen.handoff = handoffs.isEmpty ? nil : handoffs[chosen.handoffs.selected].id
    }
  }

  /// The session on screen.
  var session: Session? { chosen.session.flatMap(state.session) }
  /// The row of the sheet that the keys act on; nil where the person on screen is not on the sheet.
  var row: Roster.Row? { roster?.rows.first { $0.person == chosen.person } }
  /// The person on screen.
  var person: Person? { chosen.person.flatMap(state.person) }
  /// The handoff on screen.
  var handoff: Handoff? { chosen.handoff.flatMap(state.handoff) }
}
