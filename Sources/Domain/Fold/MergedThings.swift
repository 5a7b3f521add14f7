extension State {
  /// The id under which this person is shown: the smallest, where doubles were merged.
  public func shown(_ person: PersonID) -> PersonID { doubles.shown(person) }

  /// All ids this person goes by, sorted; one, where no doubles were merged.
  public func ids(of person: PersonID) -> [PersonID] { doubles.ids(of: person) }

  /// The id under which this thing is shown, with the things of the same key of all doubles.
  func shown(_ id: EntityID) -> EntityID {
    guard let person = id.person, id.type != .double else { return id }
    return EntityID(
      id.type, of: doubles.shown(person), id.type.isKeyedByPerson ? doubles.shown(id.key) : id.key)
  }

  /// The things as they were written that are shown as this one.
  func origins(of id: EntityID) -> [EntityID] {
    guard let person = id.person, id.type != .double else { return [id] }
    let keys = id.type.isKeyedByPerson ? doubles.ids(of: id.key) : [id.key]
    return doubles.ids(of: person).flatMap { one in
      keys.map { EntityID(id.type, of: one, $0) }
    }
  }
}

extension EntityType {
  /// True where the key names a person beside the one it is about.
  var isKeyedByPerson: Bool { self == .peer || self == .distinct }
}

extension Entity {
  /// The thing that these are together. Each value of each stays, the last in the list is shown and
  /// a difference is marked. Nil where there are none.
  init?(joining parts: [Entity], as id: EntityID, _ doubles: Doubles) {
    guard let first = parts.first else { return nil }
    let namesSomeone = id.type == .handoff
    if parts.count == 1 && first.id == id && !namesSomeone {
      self = first
      return
    }
    let weightiest = first.weight == nil ? nil : parts.max(by: Entity.weighsLess)
    var fields: [String: FieldState] = [:]
    for name in Set(parts.flatMap(\.fields.keys)) {
      fields[name] = FieldState(joining: parts, name, shownFrom: weightiest)
    }
    if namesSomeone, let bridge = fields[Field.bridge.name] {
      fields[Field.bridge.name] = bridge.naming(doubles)
    }
    self.init(id: id, fields: fields)
  }
}

extension FieldState {
  /// All values in version order; where one of the parts is shown as a whole, its values last, and
  /// nothing where it says nothing: the end of one enrolment is not that of another.
  fileprivate init(joining parts: [Entity], _ name: String, shownFrom whole: Entity?) {
    isIncomplete = parts.contains { $0.fields[name]?.isIncomplete ?? false }
    let others = parts.filter { $0.id != whole?.id }.flatMap { $0.fields[name]?.heads ?? [] }
      .sorted { $0.order < $1.order }
    guard let whole else {
      heads = others
      return
    }
    heads = others + (whole.fields[name]?.heads ?? whole.latest.map { [$0.cleared] } ?? [])
  }

  /// The same, with people under the id they are shown by.
  fileprivate func naming(_ doubles: Doubles) -> FieldState {
    FieldState(
      heads: heads.map { head in
        guard let person = head.value.asText else { return head }
        return head.saying(.text(doubles.shown(person)))
      }, isIncomplete: isIncomplete)
  }
}

extension Head {
  fileprivate var cleared: Head { saying(.null) }

  fileprivate func saying(_ value: Value) -> Head {
    Head(order: order, at: at, by: by, value: value)
  }
}
