/// Someone who takes part, or might.
public struct Person: Hashable, Sendable {
  let entity: Entity

  public var id: PersonID { entity.id.person ?? "" }
  public var name: String { entity.text(.name) ?? id }
  public var registeredOn: Day? { entity.day(.on) }
  public var phone: String? { entity.text(.phone) }
  public var email: String? { entity.text(.email) }
  /// The language to speak with the person, ISO 639-1.
  public var language: String? { entity.text(.language) }
  public var needsInterpreter: Bool { entity.flag(.interpreter) }
  public var municipality: String? { entity.text(.municipality) }
  /// The fields people said different things of, sorted.
  public var conflicts: [String] { entity.conflicts }
}

extension State {
  /// The person `id`, nil where there is none or where they were erased.
  public func person(_ id: PersonID) -> Person? { entity(.person(id)).map(Person.init) }

  /// Everyone, in the order of their ids.
  public var people: [Person] { entities(.person).map(Person.init) }
}
