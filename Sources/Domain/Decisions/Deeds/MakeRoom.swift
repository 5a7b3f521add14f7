extension Deed {
  /// Someone of a session with too many people gets a seat at another one.
  public static func move(
    _ person: PersonID, from session: SessionID, to other: SessionID
  ) -> Deed {
    Deed([
      Proposal(.seatReleased, of: person, .set(.session, session)),
      Proposal(.seatTaken, of: person, .set(.session, other)),
    ])
  }

  /// Someone of a session with too many people waits for a seat again, since the day of their seat.
  public static func backInLine(_ seat: Seat) -> Deed {
    Deed([
      Proposal(.seatReleased, of: seat.person, .set(.session, seat.session)),
      Proposal(
        .seatWaitlisted, of: seat.person, .set(.session, seat.session), .set(.since, seat.since)),
    ])
  }

  /// As many chairs as there are people with a seat.
  public static func chairs(for session: Session, in state: State) -> Deed {
    let missing = state.freeSeats(at: session).map { max(0, -$0) } ?? 0
    let capacity = session.capacity.map { $0 + missing }
    return Deed(.sessionChanged, .set(.session, session.id), .set(.capacity, capacity))
  }
}

extension State {
  /// How many more people were promised a seat than there are, before the session begins.
  public func tooMany(at session: Session, now: Moment) -> Int {
    guard !session.isCancelled, !session.hasStarted(at: now), let free = freeSeats(at: session)
    else { return 0 }
    return max(0, -free)
  }

  /// The sessions of the same project after this one at which a seat is free, by day.
  public func otherDates(than session: Session, now: Moment) -> [Session] {
    let first = max(session.day ?? now.day, now.day)
    return sessions(from: first, to: first + 366).filter { other in
      other.id != session.id && other.programme == session.programme && !other.isCancelled
        && !other.isClosed && !other.hasStarted(at: now)
        && freeSeats(at: other).map { $0 > 0 } ?? true
    }
  }
}
