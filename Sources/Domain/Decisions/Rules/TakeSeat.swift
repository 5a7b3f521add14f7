extension Rules {
  /// A seat is taken where one is free; one who was offered it, takes the seat that was kept.
  @Sendable
  static func takeSeat(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let session = try signUp(line, context), let person = line.of else { return [] }
    let waiting = context.state.waitingList(of: session.id)
    if context.state.seat(of: person, at: session.id)?.state == .offered { return [] }
    if let free = context.state.freeSeats(at: session), free <= 0 {
      throw .full(session.id, waiting: waiting.count)
    }
    if let first = waiting.first, first.person != person {
      return [.othersWaitLonger(session.id, first.person)]
    }
    return []
  }
}
