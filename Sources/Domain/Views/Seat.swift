/// Whether a person has a seat at a session, or waits for one.
public struct Seat: Hashable, Sendable {
  let entity: Entity

  public var person: PersonID { entity.id.person ?? "" }
  public var session: SessionID { entity.id.key }
  public var state: SeatState { entity.choice(.seat) ?? .released }
  /// The day on which the person signed up or began to wait.
  public var since: Day? { entity.day(.since) }
  /// What laptops said differently of this seat.
  public var conflicts: [Conflict] { entity.conflicts(in: .shared) }

  /// True where the seat cannot be given to someone else: it is taken, or was offered.
  public var isHeld: Bool { state == .taken || state == .offered }

  /// Waiting order: the day since which, then the version order.
  static func waitedLonger(_ left: Seat, _ right: Seat) -> Bool {
    let one = left.since?.number ?? .max
    let other = right.since?.number ?? .max
    if one != other { return one < other }
    guard let first = left.entity.firstOrder, let second = right.entity.firstOrder else {
      return left.person < right.person
    }
    return first < second
  }
}

extension State {
  /// The seat of this person at this session, nil where they never had or wanted one.
  public func seat(of person: PersonID, at session: SessionID) -> Seat? {
    entity(EntityID(.seat, of: person, session)).map(Seat.init)
  }

  /// All seats at the session, taken, offered, waited for and given up.
  public func seats(at session: SessionID) -> [Seat] {
    entities(.seat, key: session).map(Seat.init)
  }

  /// Those who wait for a seat, the one who waits longest first.
  public func waitingList(of session: SessionID) -> [Seat] {
    seats(at: session).filter { $0.state == .waiting }.sorted(by: Seat.waitedLonger)
  }

  /// How many seats are free; nil where everyone fits. Less than zero in an overbooked session. Who
  /// is there in another role than that of participant takes nobody's seat.
  public func freeSeats(at session: Session) -> Int? {
    session.capacity.map { capacity in
      let held = seats(at: session.id).filter(\.isHeld)
      return capacity - held.count { isParticipant($0.person, at: session.id) }
    }
  }

  private func isParticipant(_ person: PersonID, at session: SessionID) -> Bool {
    attendance(of: person, at: session).map { $0.role == .participant } ?? true
  }
}
