extension State {
  /// The thing `id` as the lines of `scope` have it; nil where nothing of it stands.
  public func entity(_ id: EntityID, in scope: Scope = .shared) -> Entity? {
    scope == .shared ? shared.entities[id] : confidential.entities[id]
  }

  /// Every thing of this type, in either scope, in the order of its id.
  public func entities(_ type: EntityType) -> [Entity] {
    found(type, shared.all(type), confidential.all(type))
  }

  /// Every thing of this type with this key: the seats of a session, the one handoff of an id.
  public func entities(_ type: EntityType, key: String) -> [Entity] {
    found(type, shared.all(type, key: key), confidential.all(type, key: key))
  }

  /// Every thing of this type about this person.
  public func entities(_ type: EntityType, of person: PersonID) -> [Entity] {
    found(
      type, shared.all(of: person).filter { $0.type == type },
      confidential.all(of: person).filter { $0.type == type })
  }

  /// The lines about this person that count, in version order.
  public func lines(of person: PersonID) -> [Event] {
    (linesOfPerson[person] ?? []).filter { counts($0) }.map { held[$0] }
      .sorted { $0.order < $1.order }
  }

  /// Every line held, in version order.
  public var lines: [Event] { held.sorted { $0.order < $1.order } }

  /// How many lines are kept without being applied, by the reason.
  public var notApplied: [NotApplied: Int] {
    var counts: [NotApplied: Int] = [:]
    for (line, standing) in standings.enumerated() {
      if case .notApplied(let reason) = standing, !isErased(held[line].of) {
        counts[reason, default: 0] += 1
      }
    }
    return counts
  }

  private func found(
    _ type: EntityType, _ inShared: Set<EntityID>, _ inConfidential: Set<EntityID>
  ) -> [Entity] {
    let one = inShared.sorted().compactMap { shared.entities[$0] }
    return one + inConfidential.sorted().compactMap { confidential.entities[$0] }
  }
}
