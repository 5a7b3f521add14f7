/// Who is expected at a session, who waits, and who was there: the sign-in sheet.
public struct Roster: Hashable, Sendable {
  /// One line of the sheet.
  public struct Row: Hashable, Sendable {
    /// Who.
    public let person: PersonID
    /// Whether they have a seat; nil for one who came without.
    public let seat: SeatState?
    /// Since when they have it, or wait for it.
    public let since: Day?
    /// The mark, nil where none was made.
    public let status: AttendanceStatus?
    /// In which role the person is there.
    public let role: RoleName
    /// True where the person came without having signed up.
    public let isWalkIn: Bool
    /// How long they were there; nil for the whole session.
    public let minutes: Int?
    /// Which place in the waiting list, from 1; nil for those who do not wait.
    public let waitingPlace: Int?
    /// Which session this is for the person, counting only those they were at.
    public let visit: Int
    /// What laptops said differently of this row.
    public let conflicts: [Conflict]
    /// True where they did.
    public var isInConflict: Bool { !conflicts.isEmpty }
  }

  /// The session.
  public let session: SessionID
  /// Those with a seat or a mark, then those with an offer, then those who wait.
  public let rows: [Row]
  /// How many fit; nil where everyone does.
  public let capacity: Int?

  /// Seats that are taken or offered. Who is there in another role takes nobody's seat.
  public var held: Int {
    rows.count { ($0.seat == .taken || $0.seat == .offered) && $0.role == .participant }
  }
  /// How many were in the room.
  public var there: Int { rows.count { $0.status?.isThere ?? false } }
  /// How many wait.
  public var waiting: Int { rows.count { $0.seat == .waiting } }
  /// True where more people were promised a seat than there are.
  public var isOverbooked: Bool { capacity.map { held > $0 } ?? false }
}

extension State {
  /// The sheet of this session; empty where there is no such session.
  public func roster(of id: SessionID) -> Roster {
    let seats = Dictionary(
      seats(at: id).map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
    let marks = Dictionary(
      attendance(at: id).map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
    let waiting = waitingList(of: id).map(\.person)
    let day = session(id)?.day
    let people = Set(seats.keys).union(marks.keys).filter { person($0) != nil }
    let rows = people.compactMap { person -> Roster.Row? in
      let seat = seats[person]
      let mark = marks[person]
      if mark?.status == nil && (seat == nil || seat?.state == .released) { return nil }
      return Roster.Row(
        person: person, seat: seat?.state, since: seat?.since, status: mark?.status,
        role: mark?.role ?? .participant,
        isWalkIn: mark?.isWalkIn ?? false, minutes: mark?.minutes,
        waitingPlace: waiting.firstIndex(of: person).map { $0 + 1 },
        visit: visits(of: person, before: day, or: id) + 1,
        conflicts: (mark?.conflicts ?? []) + (seat?.conflicts ?? []))
    }
    return Roster(
      session: id, rows: rows.sorted(by: sheetOrder), capacity: session(id)?.capacity)
  }

  /// How many sessions before `day` the person was at.
  func visits(of person: PersonID, before day: Day?, or id: SessionID) -> Int {
    guard let day else { return 0 }
    return attendance(of: person).count { mark in
      guard mark.session != id, mark.status?.isThere ?? false else { return false }
      return session(mark.session)?.day.map { $0 < day } ?? false
    }
  }

  private func sheetOrder(_ left: Roster.Row, _ right: Roster.Row) -> Bool {
    let one = group(left)
    let other = group(right)
    if one != other { return one < other }
    if let first = left.waitingPlace, let second = right.waitingPlace { return first < second }
    let names = (person(left.person)?.name ?? "", person(right.person)?.name ?? "")
    return names.0 != names.1 ? names.0 < names.1 : left.person < right.person
  }

  private func group(_ row: Roster.Row) -> Int {
    if row.status?.isThere ?? false { return 0 }
    switch row.seat {
    case .taken: return 0
    case .offered: return 1
    case .waiting: return 2
    case .released, nil: return row.status == nil ? 3 : 0
    }
  }
}
