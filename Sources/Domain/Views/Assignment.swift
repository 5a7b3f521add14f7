/// A person in the care of someone who works here.
public struct Assignment: Hashable, Sendable {
  let entity: Entity

  public var person: PersonID { entity.id.person ?? "" }
  public var staff: Handle { entity.id.key }
  public var since: Day? { entity.day(.since) }
  public var until: Day? { entity.day(.until) }

  /// True where it holds on `day`.
  public func isCurrent(on day: Day) -> Bool {
    guard let since, since <= day else { return false }
    return until.map { day <= $0 } ?? true
  }
}

extension State {
  /// Who has this person in their care, or had.
  public func assignments(of person: PersonID) -> [Assignment] {
    entities(.assignment, of: person).map(Assignment.init)
  }

  /// Whom this member of staff has in their care on `day`.
  public func caseload(of staff: Handle, on day: Day) -> [PersonID] {
    entities(.assignment, key: staff).map(Assignment.init).filter { $0.isCurrent(on: day) }
      .map(\.person).sorted()
  }
}
