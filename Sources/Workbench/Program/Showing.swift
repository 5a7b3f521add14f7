import Domain
import Screen

/// Going to what the attention list and the finder are about.
extension Workbench {
  /// Goes to what a line of the attention list is about.
  mutating func openAttention() -> [Effect] {
    guard !isShielded else { return needsNames() }
    guard attention.indices.contains(chosen.attention.selected) else { return [] }
    show(attention[chosen.attention.selected])
    return []
  }

  /// Goes to what asks for attention.
  private mutating func show(_ attention: Attention) {
    switch attention {
    case .handoffWaiting(let handoff, _), .actionDue(let handoff): show(handoff: handoff)
    case .overbooked(let session, _), .tooFew(let session, _, _):
      choose(session: session)
      focus = .roster
    case .seatFree(let session, let person), .offerOpen(let session, let person),
      .seatWaiting(let session, let person, _):
      choose(session: session)
      choose(person: person)
      focus = .roster
    case .appointmentOpen(let contact, _):
      chosen.showsAttention = false
      choose(appointment: contact.id)
      focus = .calendar
    case .conflict(let thing):
      show(thing)
      ask(about: state.conflicts(of: thing))
    case .possibleDouble(let one, let other):
      showProfile(of: one)
      compare(one, other)
    case .pastTerm: openPastTerms()
    default: attention.person.map { showProfile(of: $0) }
    }
  }

  mutating func showProfile(of person: PersonID) {
    choose(person: person)
    focus = .profile
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
