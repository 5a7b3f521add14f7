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
    found(things.each(type, .shared), things.each(type, .confidential))
  }

  /// Every thing of this type with this key: the seats of a session, the one handoff of an id.
  public func entities(_ type: EntityType, key: String) -> [Entity] {
    let keys = type.isKeyedByPerson ? doubles.ids(of: key) : [key]
    return found(
      keys.flatMap { things.each(type, .shared, key: $0) },
      keys.flatMap { things.each(type, .confidential, key: $0) })
  }

  /// Every thing of this type about this person.
  public func entities(_ type: EntityType, of person: PersonID) -> [Entity] {
    found(
      numbers(of: person, in: .shared).filter { things[$0].type == type },
      numbers(of: person, in: .confidential).filter { things[$0].type == type })
  }

  /// The numbers of the things about a person and their doubles.
  private func numbers(of person: PersonID, in scope: Scope) -> [Int] {
    doubles.ids(of: person).flatMap { id in
      spokenOf.find(id).map { things.each(ofPerson: $0, scope) } ?? []
    }
  }

  /// Everything about this person that is held in `scope`, in the order of its id.
  public func things(of person: PersonID, in scope: Scope) -> [Entity] {
    let ids = numbers(of: person, in: scope).map(id(ofThing:))
    return Set(ids.map(shown)).sorted().compactMap { entity($0, in: scope) }
  }

  /// The things of which people said different things, shared ones first.
  public var thingsInConflict: [EntityID] { Scope.allCases.flatMap { thingsInConflict(in: $0) } }

  /// The things of which people said different things in `scope`.
  func thingsInConflict(in scope: Scope) -> [EntityID] {
    if doubles.isEmpty {
      return conflicting.lazy.filter { things[$0].scope == scope }.map(id(ofThing:)).sorted()
    }
    let ids = things.all.indices.lazy.filter { things[$0].scope == scope }.map(id(ofThing:))
    return Set(ids.map(shown)).filter { id in
      !(entity(id, in: scope)?.conflicts.isEmpty ?? true)
    }.sorted()
  }

  /// Every thing of this type, in no order: for a look at everyone, which sorts what it finds.
  /// One at a time: all of them together may be more than memory holds.
  func each(_ type: EntityType) -> AnySequence<Entity> {
    let numbers = things.each(type, .shared) + things.each(type, .confidential)
    if doubles.isEmpty { return AnySequence(numbers.lazy.compactMap(foldedOnce)) }
    let isTwice = numbers.contains { things[$0].person > 0 && hasDoubles($0) }
    return isTwice ? AnySequence(entities(type)) : AnySequence(numbers.lazy.compactMap(foldedOnce))
  }

  private func hasDoubles(_ thing: Int) -> Bool {
    let id = id(ofThing: thing)
    return id.type.isKeyedByPerson || id.person.map { doubles.ids(of: $0).count > 1 } ?? false
  }

  /// The lines about this person that count, in version order.
  public func lines(of person: PersonID) -> [Event] {
    doubles.ids(of: person).flatMap(lines(about:)).filter { counts($0) }
      .map { held[$0] }.sorted { $0.order < $1.order }
  }

  /// Every line held, in version order.
  public var lines: [Event] { held.sorted { $0.order < $1.order } }

  /// How many lines are kept without being applied, by the reason.
  public var notApplied: [NotApplied: Int] {
    var counts: [NotApplied: Int] = [:]
    for (line, facts) in lineFacts.enumerated() {
      if let reason = facts.role.notApplied, !isErased(held[line].of), !isRedacted(held[line]) {
        counts[reason, default: 0] += 1
      }
    }
    return counts
  }

  /// The thing of this very id, whoever else is the same person.
  func written(_ id: EntityID, in scope: Scope) -> Entity? {
    number(of: id, in: scope).flatMap(folded)
  }

  private func found(_ inShared: [Int], _ inConfidential: [Int]) -> [Entity] {
    if doubles.isEmpty { return inOrder(inShared) + inOrder(inConfidential) }
    return inOrder(inShared, .shared) + inOrder(inConfidential, .confidential)
  }

  /// A look at more than this would push out what is asked for again and again.
  private static let tooManyToKeep = 1_000

  private func inOrder(_ numbers: [Int]) -> [Entity] {
    let isLong = numbers.count > State.tooManyToKeep
    return numbers.compactMap(isLong ? foldedOnce : folded).sorted { $0.id < $1.id }
  }

  private func inOrder(_ numbers: [Int], _ scope: Scope) -> [Entity] {
    Set(numbers.map { shown(id(ofThing: $0)) }).sorted().compactMap { entity($0, in: scope) }
  }
}
