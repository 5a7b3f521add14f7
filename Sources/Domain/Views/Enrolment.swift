/// A person taking part in a programme.
public struct Enrolment: Hashable, Sendable {
  let entity: Entity

  public var person: PersonID { entity.id.person ?? "" }
  public var programme: ProgrammeID { entity.id.key }
  public var since: Day? { entity.day(.since) }
  public var until: Day? { entity.day(.until) }
  public var reason: String? { entity.text(.reason) }

  /// True where the person takes part on `day`.
  public func isCurrent(on day: Day) -> Bool {
    guard let since, since <= day else { return false }
    return until.map { day <= $0 } ?? true
  }
}

extension State {
  /// What the person takes part in, or took part in.
  public func enrolments(of person: PersonID) -> [Enrolment] {
    entities(.enrolment, of: person).map(Enrolment.init)
  }

  /// Who takes part in the programme, or took part in it.
  public func enrolments(in programme: ProgrammeID) -> [Enrolment] {
    entities(.enrolment, key: programme).map(Enrolment.init)
  }

  /// True where the person takes part in the programme on `day`.
  public func isEnrolled(_ person: PersonID, in programme: ProgrammeID, on day: Day) -> Bool {
    entity(EntityID(.enrolment, of: person, programme)).map(Enrolment.init)?.isCurrent(on: day)
      ?? false
  }
}
