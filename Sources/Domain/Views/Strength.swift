/// What a person is good at.
public struct Strength: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var person: PersonID { entity.id.person ?? "" }
  public var text: String { entity.text(.text) ?? "" }
  public var on: Day? { entity.day(.on) }
}

extension State {
  /// The strengths of a person, in the order in which they were noted.
  public func strengths(of person: PersonID) -> [Strength] {
    entities(.strength, of: person).inOrderSaid().map(Strength.init)
  }
}
