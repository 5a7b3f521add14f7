// What is asked of the state. Doubles that were merged are one person here, under the smallest id,
// with the things of all of their ids.

extension State {
  /// The thing `id` as the lines of `scope` have it; nil where nothing of it stands.
  public func entity(_ id: EntityID, in scope: Scope = .shared) -> Entity? {
    if doubles.isEmpty { return written(id, in: scope) }
    let parts = origins(of: id).compactMap { written($0, in: scope) }
    return Entity(joining: parts, as: shown(id), doubles)
  }

  /// Every thing of this type, in either scope, in the order of its id.
  public func entities(_ type: EntityType) -> [Entity] {
    found(shared.all(type), confidential.all(type))
  }

  /// Every thing of this type with this key: the seats of a session, the one handoff of an id.
  public func entities(_ type: EntityType, key: String) -> [Entity] {
    let keys = type.isKeyedByPerson ? doubles.ids(of: key) : [key]
    return found(
      keys.reduce(into: []) { $0.formUnion(shared.all(type, key: $1)) },
      keys.reduce(into: []) { $0.formUnion(confidential.all(type, key: $1)) })
  }

  /// Every thing of this type about this person.
  public func entities(_ type: EntityType, of person: PersonID) -> [Entity] {
    let ids = doubles.ids(of: person)
    return found(
      ids.reduce(into: []) { $0.formUnion(shared.all(of: $1).filter { $0.type == type }) },
      ids.reduce(into: []) { $0.formUnion(confidential.all(of: $1).filter { $0.type == type }) })
  }

  /// Everything about this person that is held in `scope`, in the order of its id.
  public func things(of person: PersonID, in scope: Scope) -> [Entity] {
    let partition = scope == .shared ? shared : confidential
    let ids = doubles.ids(of: person).reduce(into: Set<EntityID>()) {
      $0.formUnion(partition.all(of: $1))
    }
    return Set(ids.map(shown)).sorted().compactMap { entity($0, in: scope) }
  }

  /// The things of which people said different things, shared ones first.
  public var thingsInConflict: [EntityID] { Scope.allCases.flatMap { thingsInConflict(in: $0) } }

  /// The things of which people said different things in `scope`.
  func thingsInConflict(in scope: Scope) -> [EntityID] {
    let partition = scope == .shared ? shared : confidential
    if doubles.isEmpty {
      return partition.entities.values.filter { !$0.conflicts.isEmpty }.map(\.id).sorted()
    }
    return Set(partition.entities.keys.map(shown)).filter { id in
      !(entity(id, in: scope)?.conflicts.isEmpty ?? true)
    }.sorted()
  }

  /// Every thing of this type, in no order: for a look at everyone, which sorts what it finds.
  func each(_ type: EntityType) -> [Entity] {
    guard doubles.isEmpty else { return entities(type) }
    return shared.all(type).compactMap { shared.entities[$0] }
      + confidential.all(type).compactMap { confidential.entities[$0] }
  }

  /// The lines about this person that count, in version order.
  public func lines(of person: PersonID) -> [Event] {
    doubles.ids(of: person).flatMap { linesOfPerson[$0] ?? [] }.filter { counts($0) }
      .map { held[$0] }.sorted { $0.order < $1.order }
  }

  /// Every line held, in version order.
  public var lines: [Event] { held.sorted { $0.order < $1.order } }

  /// How many lines are kept without being applied, by the reason.
  public var notApplied: [NotApplied: Int] {
    var counts: [NotApplied: Int] = [:]
    for (line, standing) in standings.enumerated() {
      if case .notApplied(let reason) = standing, !isErased(held[line].of),
        !isRedacted(held[line])
      {
        counts[reason, default: 0] += 1
      }
    }
    return counts
  }

  /// The thing of this very id, whoever else is the same person.
  func written(_ id: EntityID, in scope: Scope) -> Entity? {
    scope == .shared ? shared.entities[id] : confidential.entities[id]
  }

  private func found(
    _ inShared: Set<EntityID>, _ inConfidential: Set<EntityID>
  ) -> [Entity] {
    if doubles.isEmpty {
      let one = inShared.sorted().compactMap { shared.entities[$0] }
      return one + inConfidential.sorted().compactMap { confidential.entities[$0] }
    }
    let one = Set(inShared.map(shown)).sorted().compactMap { entity($0, in: .shared) }
    return one
      + Set(inConfidential.map(shown)).sorted().compactMap { entity($0, in: .confidential) }
  }
}
