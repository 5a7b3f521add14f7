extension ExamplePlayer {
  /// Before a session of few seats people are called. A seat that comes free is offered to the one
  /// who waits longest, by phone, and then confirmed.
  mutating func callAround(before id: SessionID, of index: Int) throws {
    guard let session = state.session(id), !session.isCancelled, session.capacity != nil,
      random.chance(50)
    else { return }
    for seat in state.seats(at: id) where seat.state == .taken {
      try call(seat.person, about: session, of: index, freshResult())
    }
  }

  /// One call, and what came of it.
  mutating func call(
    _ person: PersonID, about session: Session, of index: Int, _ result: CallResult
  ) throws {
    let project = projects[index]
    let made = Proposal(
      .callMade, of: person, .set(.call, freshID()), .set(.session, session.id),
      .set(.result, result))
    guard result == .notComing else {
      return try perform(Deed([made]), by: project.lead, on: project.device)
    }
    let released = Proposal(
      .seatReleased, of: person, .set(.session, session.id), .set(.reason, text(.reasons)))
    try perform(Deed([made, released]), by: project.lead, on: project.device)
    try offerSeat(at: session, of: index)
  }

  mutating func freshResult() -> CallResult {
    switch random.number(0...99) {
    case ..<62: .coming
    case ..<70: .notComing
    case ..<86: .noAnswer
    default: .messageLeft
    }
  }
}
