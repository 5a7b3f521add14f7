/// A "gebruiker" of wijk-werken: the person or organisation someone works for, and at what.
public struct TaskGiver: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var name: String { entity.text(.name) ?? id }
  public var activity: String? { entity.text(.activity) }
  public var municipality: String? { entity.text(.municipality) }
  public var phone: String? { entity.text(.phone) }
  public var email: String? { entity.text(.email) }
}

/// Hours a person worked for a gebruiker. Confidential.
public struct WorkedHours: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var person: PersonID { entity.id.person ?? "" }
  public var on: Day? { entity.day(.on) }
  public var minutes: Int { entity.number(.minutes) ?? 0 }
  public var taskGiver: String? { entity.text(.taskGiver) }
  public var activity: String? { entity.text(.activity) }
  public var programme: ProgrammeID? { entity.text(.programme) }
}

extension State {
  /// The gebruiker `id`, nil where there is none.
  public func taskGiver(_ id: String) -> TaskGiver? {
    entity(EntityID(.taskGiver, id)).map(TaskGiver.init)
  }

  /// All gebruikers, in the order in which they were added.
  public var taskGivers: [TaskGiver] {
    entities(.taskGiver).inOrderSaid().map(TaskGiver.init)
  }

  /// The hours a person worked, by day.
  public func workedHours(of person: PersonID) -> [WorkedHours] {
    entities(.hours, of: person).map(WorkedHours.init)
      .sorted { ($0.on?.number ?? 0, $0.id) < ($1.on?.number ?? 0, $1.id) }
  }
}
