import Domain
import Screen

/// Putting a thing on screen, wherever it stands.
extension Workbench {
  /// Goes to where this is; false where there is nothing of it to go to.
  mutating func bring(_ thing: EntityID) -> Bool {
    switch thing.type {
    case .session: return bring(session: thing.id)
    case .handoff: return bring(handoff: thing.id)
    case .partner: return bring(partner: thing.id)
    case .programme: return bring(sessionsWhere: { $0.programme == thing.id }, about: thing)
    case .place:
      let place = state.place(thing.id)
      let address = [place?.address, place?.municipality].compactMap(\.self)
      return bring(sessionsWhere: { $0.place == thing.id }, about: thing, with: address)
    case .tip:
      let session = state.tips.first { $0.id == thing.id }?.session
      return bring(sessionsWhere: { $0.id == session }, about: thing)
    default: return bring(person: thing)
    }
  }

  /// The person it is about: on the sheet for a seat or a mark, or else their profile.
  private mutating func bring(person thing: EntityID) -> Bool {
    guard let person = thing.person, state.person(person) != nil else { return false }
    show(thing)
    return true
  }

  private mutating func bring(session id: SessionID) -> Bool {
    guard state.session(id) != nil else { return false }
    choose(session: id)
    focus = .roster
    return true
  }

  private mutating func bring(handoff id: String) -> Bool {
    guard let handoff = state.handoff(id) else { return false }
    show(handoff: handoff)
    return true
  }

  /// The next of these sessions, or else the last one; says what they have in common.
  private mutating func bring(
    sessionsWhere fits: (Session) -> Bool, about thing: EntityID, with more: [String] = []
  ) -> Bool {
    let sessions = state.sessions.filter { fits($0) && !$0.isCancelled }
    let next = sessions.first { ($0.day ?? now.day) >= now.day } ?? sessions.last
    let said = ([sentences.thing(thing)] + more).joined(separator: " · ")
    if let next { _ = bring(session: next.id) }
    status.say(said)
    return true
  }

  /// The first open handoff to this partner, and what is known of the partner.
  private mutating func bring(partner id: String) -> Bool {
    guard let partner = state.partner(id) else { return false }
    let open = state.handoffs.first { $0.partner == id && !$0.state.isClosed }
    if let open { show(handoff: open) }
    let reach = [partner.contactPerson, partner.phone, partner.email].compactMap(\.self)
    let role = words.value(partner.does.rawValue, of: "does")
    status.say(([partner.name, role] + reach).joined(separator: " · "))
    return true
  }
}
