import Domain
import Screen

/// Moving through the lists and along the links between the panes.
extension Workbench {
  mutating func moveInFocus(_ move: Action.Move) {
    let key = Key(move.code)
    switch focus {
    case .calendar where chosen.showsAttention:
      _ = chosen.attention.handle(key, rows: listRows(.calendar))
    case .calendar: moveInAgenda(move)
    case .roster:
      guard chosen.rows.handle(key, rows: listRows(.roster)) == .changed else { return }
      guard let rows = roster?.rows, !rows.isEmpty else { return }
      choose(person: rows[chosen.rows.selected].person)
    case .profile:
      chosen.profile.count = shownProfile.count
      _ = chosen.profile.handle(key, rows: listRows(.profile))
    case .handoffs:
      _ = chosen.handoffs.handle(key, rows: listRows(.handoffs))
      guard let person = chosen.person else { return }
      let handoffs = state.handoffs(of: person)
      if !handoffs.isEmpty { chosen.handoff = handoffs[chosen.handoffs.selected].id }
    }
  }

  /// Up and down go from session to session, from the day that is chosen where it has none.
  private mutating func moveInAgenda(_ move: Action.Move) {
    let sessions = state.sessions
    guard !sessions.isEmpty else { return }
    if chosen.session == nil, move == .up || move == .down {
      let later = sessions.firstIndex { ($0.day ?? chosen.day) > chosen.day } ?? sessions.count
      let place = move == .down ? min(later, sessions.count - 1) : max(0, later - 1)
      return choose(session: sessions[place].id)
    }
    switch move {
    case .pageUp: choose(day: chosen.day.adding(months: -1))
    case .pageDown: choose(day: chosen.day.adding(months: 1))
    default:
      _ = chosen.agenda.handle(Key(move.code), rows: listRows(.calendar))
      choose(session: sessions[chosen.agenda.selected].id)
    }
  }

  /// Enter goes along the link to the next pane; at the end of the line it opens what is there.
  mutating func openInFocus() -> [Effect] {
    switch focus {
    case .calendar:
      if chosen.showsAttention { return openAttention() }
      guard chosen.session != nil else { return perform(CalendarAction.sessionPlanned) }
      focus = .roster
    case .roster:
      guard person != nil else { return perform(RosterAction.signedUp) }
      focus = .profile
    case .profile: focus = .handoffs
    case .handoffs:
      return perform(handoff == nil ? HandoffsAction.begun : .moved)
    }
    return []
  }

  /// Goes to what a line of the attention list is about.
  private mutating func openAttention() -> [Effect] {
    guard attention.indices.contains(chosen.attention.selected) else { return [] }
    switch attention[chosen.attention.selected] {
    case .handoffWaiting(let handoff, _), .actionDue(let handoff):
      show(handoff: handoff)
    case .absentThrice(let person):
      choose(person: person)
      focus = .profile
    case .overbooked(let session, _):
      choose(session: session)
      focus = .roster
    case .seatFree(let session, let person), .offerOpen(let session, let person),
      .seatWaiting(let session, let person, _):
      choose(session: session)
      choose(person: person)
      focus = .roster
    case .conflict(let entity): show(entity)
    }
    return []
  }

  /// Puts a handoff on screen with the person it is about.
  mutating func show(handoff: Handoff) {
    choose(person: handoff.person)
    chosen.handoff = handoff.id
    focus = .handoffs
    refresh()
  }

  /// Puts whatever this is on screen.
  mutating func show(_ entity: EntityID) {
    if let person = entity.person {
      if entity.type == .seat || entity.type == .attendance {
        choose(session: entity.key)
        choose(person: person)
        focus = .roster
      } else {
        choose(person: person)
        focus = .profile
      }
    } else if entity.type == .session {
      choose(session: entity.key)
      focus = .calendar
    }
  }
}

extension Action.Move {
  var code: KeyCode {
    switch self {
    case .up: .up
    case .down: .down
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .home: .home
    case .end: .end
    }
  }
}
