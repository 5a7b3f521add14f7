import Domain

/// The links between the panes.
extension Workbench {
  /// Today's session, or else the next one, or else the last one.
  mutating func chooseOpeningSession() {
    guard let session = state.nextSession(from: now.day) ?? state.lastSession else { return }
    choose(session: session.id)
  }

  /// Puts the session on screen, with its day and its sheet.
  mutating func choose(session id: SessionID) {
    guard let session = state.session(id) else { return }
    if let day = session.day { chosen.day = day }
    chosen.appointment = nil
    guard chosen.session != id else { return refreshAgenda() }
    chosen.session = id
    chosen.rows.select(0)
    // The first row gives the person.
    chosen.person = nil
    refresh()
  }

  /// Puts an appointment on screen, with its day and the person it is with.
  mutating func choose(appointment id: String) {
    guard let contact = state.contact(id) else { return }
    if let day = contact.day { chosen.day = day }
    chosen.session = nil
    chosen.appointment = id
    choose(person: contact.person)
  }

  /// Puts a line of the agenda on screen.
  mutating func choose(_ item: AgendaItem) {
    switch item {
    case .session(let id): choose(session: id)
    case .appointment(let id): choose(appointment: id)
    }
  }

  /// Goes to a day, and to its first session if it has one, or else to its first appointment.
  mutating func choose(day: Day) {
    chosen.day = day
    guard agendaDay != day else { return refresh() }
    chosen.session = state.sessions(on: day).first?.id
    chosen.appointment = nil
    chosen.person = nil
    chosen.rows.select(0)
    if chosen.session == nil, let item = agenda.items(on: day).first { return choose(item) }
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
    if let id = chosen.appointment, state.contact(id) == nil { chosen.appointment = nil }
    // Someone who turned out to be a double is shown under one id.
    if let id = chosen.person { chosen.person = state.person(id)?.id }
    refreshAgenda()
    refreshRows()
    refreshHandoffs()
    refreshQuestions()
  }

  private mutating func refreshAgenda() {
    if agenda.edition != state.agendaEdition { agenda = Agenda(of: state) }
    chosen.agenda.count = agenda.items.count
    if let item = agendaItem, let place = agenda.place(of: item) {
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
  /// The appointment on screen.
  var appointment: Contact? { chosen.appointment.flatMap(state.contact) }
  /// The line of the agenda on screen.
  var agendaItem: AgendaItem? {
    chosen.appointment.map { .appointment($0) } ?? chosen.session.map { .session($0) }
  }
  /// The day of that line.
  var agendaDay: Day? { appointment?.day ?? session?.day }
  /// The row of the sheet that the keys act on; nil where the person on screen is not on the sheet.
  var row: Roster.Row? { roster?.rows.first { $0.person == chosen.person } }
  /// The person on screen.
  var person: Person? { chosen.person.flatMap(state.person) }
  /// The handoff on screen.
  var handoff: Handoff? { chosen.handoff.flatMap(state.handoff) }
}
