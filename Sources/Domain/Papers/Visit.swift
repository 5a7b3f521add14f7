/// That a person was at a session, when and how long: all that a certificate may tell.
public struct Visit: Hashable, Sendable {
  public let session: SessionID
  public let day: Day
  public let start: ClockTime?
  public let end: ClockTime?
  /// How long the person was there; nil where that is not known.
  public let minutes: Int?
}

extension State {
  /// When the person was at a session, by day; of one session or of one programme where asked.
  public func visits(
    of person: PersonID, at session: SessionID? = nil, in programme: ProgrammeID? = nil
  ) -> [Visit] {
    let found = attendance(of: person).compactMap { mark -> Visit? in
      guard mark.status?.isThere ?? false, session == nil || mark.session == session,
        let held = self.session(mark.session), let day = held.day,
        programme == nil || held.programme == programme
      else { return nil }
      return Visit(
        session: held.id, day: day, start: held.start, end: held.end,
        minutes: mark.minutes ?? held.minutes)
    }
    return found.sorted {
      ($0.day.number, $0.start?.minutes ?? 0, $0.session)
        < ($1.day.number, $1.start?.minutes ?? 0, $1.session)
    }
  }

  /// Who was at the session, in the order of its sheet.
  public func peopleThere(at session: SessionID) -> [PersonID] {
    roster(of: session).rows.filter { $0.status?.isThere ?? false }.map(\.person)
  }

  /// Who has a seat at the session, in the order of its sheet.
  public func peopleSignedUp(for session: SessionID) -> [PersonID] {
    roster(of: session).rows.filter { $0.seat == .taken }.map(\.person)
  }

  /// The first session from `day` on at which the person has a seat.
  public func nextSeat(of person: PersonID, from day: Day) -> Session? {
    entities(.seat, of: person).map(Seat.init).filter { $0.state == .taken }
      .compactMap { session($0.session) }
      .filter { session in !session.isCancelled && session.day.map { $0 >= day } ?? false }
      .min {
        ($0.day?.number ?? 0, $0.start?.minutes ?? 0, $0.id)
          < ($1.day?.number ?? 0, $1.start?.minutes ?? 0, $1.id)
      }
  }
}
