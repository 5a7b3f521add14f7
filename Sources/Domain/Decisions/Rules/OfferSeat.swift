extension Rules {
  /// A free seat is offered to someone who waits. Out of turn is possible, and said.
  @Sendable
  static func offerSeat(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let session = try signUp(line, context), let person = line.of else { return [] }
    guard context.state.seat(of: person, at: session.id)?.state == .waiting else {
      throw .notWaiting(person, session.id)
    }
    if let free = context.state.freeSeats(at: session), free <= 0 {
      throw .noFreeSeat(session.id)
    }
    let first = context.state.waitingList(of: session.id).first
    guard let first, first.person != person else { return [] }
    return [.othersWaitLonger(session.id, first.person)]
  }
}
