/// A field of which people said different things, and nobody has chosen yet.
public struct Conflict: Hashable, Sendable {
  /// One of the values, with all who said so.
  public struct Side: Hashable, Sendable {
    /// What was said; null where the field was cleared.
    public let value: Value
    /// Who said so, where and when, in version order.
    public let heads: [Head]
  }

  /// The thing it is a field of, under the id by which it is shown.
  public let thing: EntityID
  /// In which scope it was said.
  public let scope: Scope
  /// The field.
  public let field: Field
  /// Each value once; the one that is shown comes last.
  public let sides: [Side]

  /// The conflict about the field `name` of `entity`; nil where there is none.
  init?(_ entity: Entity, _ name: String, in scope: Scope) {
    guard let state = entity.fields[name], state.isInConflict else { return nil }
    thing = entity.id
    self.scope = scope
    field = entity.id.type.field(named: name)
    var values: [Value] = []
    for head in state.heads.reversed() where !values.contains(head.value) {
      values.append(head.value)
    }
    sides = values.reversed().map { value in
      Side(value: value, heads: state.heads.filter { $0.value == value })
    }
  }
}

extension Entity {
  /// The conflicts about its fields, in the order of their names.
  func conflicts(in scope: Scope) -> [Conflict] {
    conflicts.compactMap { Conflict(self, $0, in: scope) }
  }
}

extension State {
  /// All conflicts, those of the shared scope first.
  public var conflicts: [Conflict] {
    Scope.allCases.flatMap { scope in
      thingsInConflict(in: scope).flatMap { conflicts(of: $0, in: scope) }
    }
  }

  /// The conflicts about this thing, in both scopes.
  public func conflicts(of thing: EntityID) -> [Conflict] {
    Scope.allCases.flatMap { conflicts(of: thing, in: $0) }
  }

  /// The conflicts about this person and all that is theirs.
  public func conflicts(of person: PersonID) -> [Conflict] {
    Scope.allCases.flatMap { scope in
      things(of: person, in: scope).flatMap { $0.conflicts(in: scope) }
    }
  }

  /// The conflicts about a session itself, its day or its place; not those about who is there.
  public func conflicts(at session: SessionID) -> [Conflict] {
    conflicts(of: EntityID(.session, session))
  }

  /// The conflict about this field; nil where there is none, or none any more.
  public func conflict(_ field: Field, of thing: EntityID, in scope: Scope) -> Conflict? {
    entity(thing, in: scope).flatMap { Conflict($0, field.name, in: scope) }
  }

  /// The thing that this line sets fields of, under the id by which it is shown; nil where it sets
  /// none, or is not held.
  public func thing(of version: Version) -> EntityID? {
    guard let event = event(version), let kind = EventKind.named(event.kind) else { return nil }
    return kind.entity(of: event.of, data: event.data).map(shown)
  }

  private func conflicts(of thing: EntityID, in scope: Scope) -> [Conflict] {
    entity(thing, in: scope)?.conflicts(in: scope) ?? []
  }
}

extension EntityType {
  /// The field of such a thing called `name`, as one of the kinds that set it describes it.
  public func field(named name: String) -> Field {
    for kind in EventKind.all where kind.writes == self {
      if let field = kind.field(name) { return field }
    }
    return Field.implied.first { $0.name == name } ?? Field(name, .text)
  }
}

extension Field {
  /// Fields that no line names: a kind sets them by being said.
  fileprivate static let implied: [Field] = [.seat, .standing, .cancelled, .closed, .resolved]
}
