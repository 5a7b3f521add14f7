extension Rules {
  /// What holds for everyone who signs up in advance, for a seat or for the waiting list.
  static func signUp(_ line: Proposal, _ context: Context) throws(Refusal) -> Session? {
    guard let person = line.of, let session = line.text(.session).flatMap(context.state.session)
    else { return nil }
    if session.isCancelled { throw .sessionCancelled(session.id) }
    if session.isClosed { throw .sessionClosed(session.id) }
    if session.hasStarted(at: context.now) { throw .sessionStarted(session.id) }
    let isTaken = context.state.seat(of: person, at: session.id)?.state == .taken
    if isTaken, context.pendingLine(.seatReleased, of: person)?.text(.session) != session.id {
      throw .doubleSeat(person, session.id)
    }
    if let programme = session.programme, let day = session.day,
      context.state.access(to: session) == .closed,
      !context.isEnrolled(person, in: programme, on: day)
    {
      throw .closedTrack(session.id, programme)
    }
    return session
  }
}

extension Context {
  /// True where the person takes part, or the same deed enrols them.
  func isEnrolled(_ person: PersonID, in programme: ProgrammeID, on day: Day) -> Bool {
    if state.isEnrolled(person, in: programme, on: day) { return true }
    return pending.contains {
      $0.kind == .enrolmentStarted && $0.of == person && $0.text(.programme) == programme
    }
  }
}
