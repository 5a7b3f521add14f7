extension Deed {
  /// What came of a call about a session. Who is not coming gives the seat up, or the place in the
  /// line, in the same deed: it is taken back with the call.
  public static func called(
    _ person: PersonID, about session: Session, _ result: CallResult, id: String, in state: State,
    at now: Moment
  ) -> Deed {
    var lines = [
      Proposal(
        .callMade, of: person, .set(.call, id), .set(.session, session.id), .set(.result, result))
    ]
    let seat = state.seat(of: person, at: session.id)?.state
    let isGivenUp = seat != nil && seat != .released && !session.isCancelled
    if result == .notComing, isGivenUp, !session.hasStarted(at: now) {
      lines.append(Proposal(.seatReleased, of: person, .set(.session, session.id)))
    }
    return Deed(lines)
  }

  /// A free seat is offered by phone to someone who waits.
  public static func offered(_ person: PersonID, at session: SessionID) -> Deed {
    Deed(.seatOffered, of: person, .set(.session, session))
  }

  /// Someone who was offered a seat says yes: the call and the seat in one go.
  public static func accepted(_ person: PersonID, at session: SessionID, id: String) -> Deed {
    Deed([
      Proposal(
        .callMade, of: person, .set(.call, id), .set(.session, session),
        .set(.result, CallResult.coming)),
      Proposal(.seatTaken, of: person, .set(.session, session)),
    ])
  }
}
