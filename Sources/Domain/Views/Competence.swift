/// How far a person is in one competence, on a day. Confidential.
public struct CompetenceRating: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var person: PersonID { entity.id.person ?? "" }
  /// Which competence, in the team's own words.
  public var name: String { entity.text(.name) ?? "" }
  /// From 1 (a start) to 5 (does it alone).
  public var level: Int? { entity.number(.level) }
  public var on: Day? { entity.day(.on) }
  public var note: String? { entity.text(.note) }
}

extension State {
  /// The ratings of a person, by day.
  public func competences(of person: PersonID) -> [CompetenceRating] {
    entities(.competence, of: person).inOrderSaid().map(CompetenceRating.init)
      .enumerated().sorted { ($0.1.on?.number ?? 0, $0.0) < ($1.1.on?.number ?? 0, $1.0) }
      .map(\.1)
  }
}
