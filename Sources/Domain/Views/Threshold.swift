/// Something that stands in a person's way, in one domain of life. Confidential.
public struct Threshold: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var person: PersonID { entity.id.person ?? "" }
  public var domain: LifeDomain? { entity.choice(.domain) }
  public var text: String { entity.text(.text) ?? "" }
  public var on: Day? { entity.day(.on) }
  public var isResolved: Bool { entity.flag(.resolved) }
  /// The day on which it was out of the way.
  public var resolvedOn: Day? { entity.day(.until) }

  /// True where it stands in the way on `day`.
  public func isOpen(on day: Day) -> Bool {
    guard (on ?? day) <= day else { return false }
    return !isResolved || (resolvedOn.map { day < $0 } ?? false)
  }
}

/// What a person needs, or dreams of, in one domain of life. Confidential.
public struct Need: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var person: PersonID { entity.id.person ?? "" }
  public var domain: LifeDomain? { entity.choice(.domain) }
  public var text: String { entity.text(.text) ?? "" }
  public var on: Day? { entity.day(.on) }
  /// True for an ambition, false for a need.
  public var isAmbition: Bool { entity.flag(.ambition) }
  public var isResolved: Bool { entity.flag(.resolved) }
}

/// Help that was arranged: debt, health, housing. Confidential.
public struct Help: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var person: PersonID { entity.id.person ?? "" }
  public var domain: LifeDomain? { entity.choice(.domain) }
  public var partner: String? { entity.text(.partner) }
  public var text: String? { entity.text(.text) }
  public var on: Day? { entity.day(.on) }
  public var isResolved: Bool { entity.flag(.resolved) }
}

extension State {
  /// The thresholds of a person, the oldest first.
  public func thresholds(of person: PersonID) -> [Threshold] {
    entities(.threshold, of: person).inOrderSaid().map(Threshold.init)
  }

  /// The needs and ambitions of a person, the oldest first.
  public func needs(of person: PersonID) -> [Need] {
    entities(.need, of: person).inOrderSaid().map(Need.init)
  }

  /// The help arranged for a person, the oldest first.
  public func help(of person: PersonID) -> [Help] {
    entities(.help, of: person).inOrderSaid().map(Help.init)
  }
}
