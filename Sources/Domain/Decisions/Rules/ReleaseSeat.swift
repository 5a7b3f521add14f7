extension Rules {
  /// A seat is given up before the start; after it, the mark is excused or absent (the design,
  /// section 4).
  @Sendable
  static func releaseSeat(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let person = line.of, let session = line.text(.session).flatMap(context.state.session)
    else { return [] }
    let seat = context.state.seat(of: person, at: session.id)
    guard let seat, seat.state != .released else { throw .noSeat(person, session.id) }
    if session.hasStarted(at: context.now) { throw .tooLateToRelease(session.id) }
    // In a session with too many people a seat that is given up is not free.
    let isFree = context.state.freeSeats(at: session).map { $0 >= 0 } ?? true
    guard isFree, seat.isHeld, let next = context.state.waitingList(of: session.id).first else {
      return []
    }
    return [.nextInLine(session.id, next.person)]
  }
}
