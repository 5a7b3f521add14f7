extension ExamplePlayer {
  /// True for someone who takes part today, and still does on the day of the session: where the
  /// track is closed nobody else may have a seat, and who leaves is not asked for what comes after.
  func isOpen(_ session: Session, to person: PersonID, of index: Int) -> Bool {
    let programme = projects[index].programme
    return [today, session.day ?? today].allSatisfy {
      state.isEnrolled(person, in: programme, on: $0)
    }
  }

  /// Who could still sign up for a session.
  func candidates(for session: Session, of index: Int) -> [ExampleMember] {
    projects[index].members.filter {
      $0.takesPart(in: session, on: today) && isOpen(session, to: $0.person, of: index)
        && state.seat(of: $0.person, at: session.id) == nil
    }
  }

  /// Seats that are still free shortly before are filled by phone.
  mutating func fillSeats(of session: Session) throws {
    guard let index = projects.firstIndex(where: { $0.programme == session.programme }) else {
      return
    }
    let coming = candidates(for: session, of: index).filter { !missed.contains($0.person) }
    for member in coming where state.freeSeats(at: session) ?? 0 > 0 {
      try sign(member.person, up: session, of: index)
    }
  }

  /// A seat, or where all are taken a place on the waiting list.
  mutating func sign(_ person: PersonID, up session: Session, of index: Int) throws {
    let project = projects[index]
    let isFree = state.freeSeats(at: session).map { $0 > 0 } ?? true
    try perform(
      Deed(isFree ? .seatTaken : .seatWaitlisted, of: person, .set(.session, session.id)),
      by: project.lead, on: project.device)
  }

  /// A seat that came free is offered to the one who waits longest of those who still take part.
  mutating func offerSeat(at session: Session, of index: Int) throws {
    let waiting = state.waitingList(of: session.id)
    guard let next = waiting.first(where: { isOpen(session, to: $0.person, of: index) }) else {
      return
    }
    let project = projects[index]
    try perform(
      Deed(.seatOffered, of: next.person, .set(.session, session.id)), by: project.lead,
      on: project.device)
    guard session.day != plan.today, random.chance(80) else { return }
    try perform(
      Deed(.seatTaken, of: next.person, .set(.session, session.id)), by: project.lead,
      on: project.device)
  }
}
