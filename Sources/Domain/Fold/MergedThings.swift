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
  var isKeyedByPerson: Bool { self == .peer }
}

extension Entity {
  /// The thing that these are together: in each field the values of all stand, the latest is shown
  /// and a difference is marked. Nil where there are none.
  init?(joining parts: [Entity], as id: EntityID, _ doubles: Doubles) {
    guard let first = parts.first else { return nil }
    let namesSomeone = first.fields[Field.bridge.name] != nil
    if parts.count == 1 && first.id == id && !namesSomeone {
      self = first
      return
    }
    var fields: [String: FieldState] = [:]
    for part in parts {
      for (name, field) in part.fields {
        fields[name] = fields[name].map { FieldState(joining: $0, field) } ?? field
      }
    }
    if namesSomeone || parts.contains(where: { $0.fields[Field.bridge.name] != nil }) {
      let name = Field.bridge.name
      fields[name] = fields[name]?.naming(doubles)
    }
    self.init(id: id, fields: fields)
  }
}

extension FieldState {
  fileprivate init(joining one: FieldState, _ other: FieldState) {
    heads = (one.heads + other.heads).sorted { $0.order < $1.order }
    isIncomplete = one.isIncomplete || other.isIncomplete
  }

  /// The same, with people under the id they are shown by.
  fileprivate func naming(_ doubles: Doubles) -> FieldState {
    FieldState(
      heads: heads.map { head in
        guard let person = head.value.asText else { return head }
        return Head(
          order: head.order, at: head.at, by: head.by, value: .text(doubles.shown(person)))
      }, isIncomplete: isIncomplete)
  }
}
