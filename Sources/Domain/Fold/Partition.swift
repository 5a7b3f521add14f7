/// The things of one scope, folded from the lines of that scope alone.
struct Partition: Sendable {
  private struct TypeAndKey: Hashable {
    let type: EntityType
    let key: String
  }

  /// The numbers of the lines that set fields of each thing, counted or not.
  private(set) var lines: [EntityID: [Int]] = [:]
  /// The things that have at least one field that stands.
  private(set) var entities: [EntityID: Entity] = [:]
  private var byType: [EntityType: Set<EntityID>] = [:]
  private var byKey: [TypeAndKey: Set<EntityID>] = [:]
  private var byPerson: [PersonID: Set<EntityID>] = [:]
  /// Things whose lines changed since they were last folded.
  var dirty: Set<EntityID> = []

  mutating func add(line: Int, to entity: EntityID) {
    lines[entity, default: []].append(line)
    dirty.insert(entity)
  }

  /// Puts the folded thing in its place; nil where nothing of it stands.
  mutating func settle(_ id: EntityID, as entity: Entity?) {
    let wasThere = entities.updateValue(entity, forKey: id)
    guard wasThere != (entity != nil) else { return }
    if entity != nil {
      byType[id.type, default: []].insert(id)
      byKey[TypeAndKey(type: id.type, key: id.key), default: []].insert(id)
      if let person = id.person { byPerson[person, default: []].insert(id) }
    } else {
      byType[id.type]?.remove(id)
      byKey[TypeAndKey(type: id.type, key: id.key)]?.remove(id)
      if let person = id.person { byPerson[person]?.remove(id) }
    }
  }

  func all(_ type: EntityType) -> Set<EntityID> { byType[type] ?? [] }
  func all(_ type: EntityType, key: String) -> Set<EntityID> {
    byKey[TypeAndKey(type: type, key: key)] ?? []
  }
  func all(of person: PersonID) -> Set<EntityID> { byPerson[person] ?? [] }
}

extension Dictionary where Value == Entity {
  /// Sets or removes, and tells whether something was there.
  fileprivate mutating func updateValue(_ value: Entity?, forKey key: Key) -> Bool {
    if let value { return updateValue(value, forKey: key) != nil }
    return removeValue(forKey: key) != nil
  }
}
