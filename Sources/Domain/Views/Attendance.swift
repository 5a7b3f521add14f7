/// The mark of a person on the sign-in sheet of a session.
public struct Attendance: Hashable, Sendable {
  let entity: Entity

  public var person: PersonID { entity.id.person ?? "" }
  public var session: SessionID { entity.id.key }
  public var status: AttendanceStatus? { entity.choice(.status) }
  /// True where the person came without having signed up.
  public var isWalkIn: Bool { entity.flag(.walkIn) }
  /// How long the person was there; nil for the whole session.
  public var minutes: Int? { entity.number(.minutes) }
  /// In which role the person was there; participant where nothing else was said.
  public var role: RoleName { entity.choice(.role) ?? .participant }
  /// What laptops said differently of it.
  public var conflicts: [Conflict] { entity.conflicts(in: .shared) }
}

extension State {
  /// The mark of this person at this session, nil where there is none.
  public func attendance(of person: PersonID, at session: SessionID) -> Attendance? {
    entity(EntityID(.attendance, of: person, session)).map(Attendance.init)
  }

  /// All marks of the session.
  public func attendance(at session: SessionID) -> [Attendance] {
    entities(.attendance, key: session).map(Attendance.init)
  }

  /// All marks of the person.
  public func attendance(of person: PersonID) -> [Attendance] {
    entities(.attendance, of: person).map(Attendance.init)
  }
}
