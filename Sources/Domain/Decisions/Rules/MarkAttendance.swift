extension Rules {
  /// Nobody at the door is blocked: a full room and a closed track only warn.
  @Sendable
  static func markAttendance(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let person = line.of, let session = line.text(.session).flatMap(context.state.session)
    else { return [] }
    if session.isCancelled { throw .sessionCancelled(session.id) }
    if let day = session.day, day > context.now.day { throw .sessionNotYet(session.id, day) }
    guard let status = line.text(.status).flatMap(AttendanceStatus.init), status.isThere else {
      return []
    }
    // Who is there to help takes nobody's seat.
    if line.text(.role).map({ $0 != RoleName.participant.rawValue }) ?? false { return [] }
    return doorWarnings(person, session, line, context)
  }

  private static func doorWarnings(
    _ person: PersonID, _ session: Session, _ line: Proposal, _ context: Context
  ) -> [Warning] {
    var warnings: [Warning] = []
    let seat = context.state.seat(of: person, at: session.id)
    let isExpected = seat?.state == .taken || seat?.state == .offered
    if !isExpected && line.data[Field.walkIn]?.asFlag != true {
      warnings.append(.notExpected(person, session.id))
    }
    if !isExpected, let programme = session.programme, let day = session.day,
      context.state.access(to: session) == .closed,
      !context.isEnrolled(person, in: programme, on: day)
    {
      warnings.append(.walkInClosedTrack(session.id, programme))
    }
    let others = context.state.attendance(at: session.id).count {
      $0.person != person && $0.role == .participant && ($0.status?.isThere ?? false)
    }
    if let capacity = session.capacity, others >= capacity {
      warnings.append(.roomFull(session.id))
    }
    return warnings
  }
}
