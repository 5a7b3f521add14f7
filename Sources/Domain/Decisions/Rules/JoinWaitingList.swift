extension Rules {
  /// A person waits for a seat once.
  @Sendable
  static func joinWaitingList(
    _ line: Proposal, _ context: Context
  ) throws(Refusal) -> [Warning] {
    guard let session = try signUp(line, context), let person = line.of else { return [] }
    if context.state.seat(of: person, at: session.id)?.state == .waiting {
      throw .alreadyWaiting(person, session.id)
    }
    guard let free = context.state.freeSeats(at: session), free > 0 else { return [] }
    return [.seatsAreFree(session.id, free)]
  }
}
