extension Deed {
  /// Says again, over all that was said, what holds of fields of one thing.
  ///
  /// What was not chosen stays as it is shown. Where a line cannot set the one field without another
  /// of which different things were said too, that one has to be chosen with it.
  /// - Parameter choices: the value that holds, by the name of the field.
  /// - Throws: `settleAlong` for what must be chosen too.
  public static func settle(
    _ thing: EntityID, in scope: Scope, as choices: [String: Value], over state: State
  ) throws(Refusal) -> Deed {
    guard let entity = state.entity(thing, in: scope) else {
      throw .unknown(thing.type, thing.id)
    }
    var settlement = Settlement(entity, scope, choices)
    for name in choices.keys.sorted() {
      let field = thing.type.field(named: name)
      guard entity.fields[name]?.isInConflict ?? false else { throw .notInConflict(field) }
      try settlement.say(field)
    }
    if state.showsOneOfSeveral(thing, in: scope) { try settlement.sayTheRest() }
    try settlement.restore()
    return Deed(state.underEachID(settlement.lines).map(\.settling))
  }
}

/// The lines that make a thing what it is to be: the chosen values, and the rest as it is shown.
private struct Settlement {
  let entity: Entity
  let scope: Scope
  let choices: [String: Value]
  private(set) var lines: [Proposal] = []
  /// What the lines so far make of the fields they set.
  private var made: [String: Value] = [:]

  init(_ entity: Entity, _ scope: Scope, _ choices: [String: Value]) {
    self.entity = entity
    self.scope = scope
    self.choices = choices
  }

  /// What is to be shown of a field in the end.
  private func wanted(_ name: String) -> Value {
    choices[name] ?? entity.fields[name]?.value ?? .null
  }

  /// Adds the line that says `field`, where none of the lines so far does.
  mutating func say(_ field: Field) throws(Refusal) {
    guard made[field.name] == nil || made[field.name] != wanted(field.name) else { return }
    let ways = ways(to: field)
    guard let way = ways.min(by: { $0.cost < $1.cost }) else { throw .cannotSettle(field) }
    if let other = way.drags.first { throw .settleAlong(entity.id.type.field(named: other)) }
    add(way)
  }

  /// Says all else too: of two seats under two ids one is shown as a whole, and which that is may
  /// change with what was chosen. So the whole has to be chosen, and is the same under both.
  mutating func sayTheRest() throws(Refusal) {
    if let open = entity.conflicts.first(where: { choices[$0] == nil }) {
      throw .settleAlong(entity.id.type.field(named: open))
    }
    for name in entity.fields.keys.sorted() {
      try say(entity.id.type.field(named: name))
    }
  }

  /// Says again what the lines so far changed beside what was chosen: a seat that was given up stays
  /// taken, though only a line that gives it up can say when that was.
  mutating func restore() throws(Refusal) {
    let changed = made.filter { $0.value != wanted($0.key) }.keys.sorted()
    for name in changed where made[name] != wanted(name) {
      let field = entity.id.type.field(named: name)
      let whole = ways(to: field).filter(\.changes.isEmpty)
      guard let way = whole.min(by: { $0.cost < $1.cost }) else { throw .cannotSettle(field) }
      if let other = way.drags.first { throw .settleAlong(entity.id.type.field(named: other)) }
      add(way)
    }
  }

  private mutating func add(_ way: Way) {
    lines.append(way.line)
    for entry in way.line.kind.settings(from: way.line.data) { made[entry.name] = entry.value }
  }

  /// Every kind of line that can say what is wanted of `field`.
  private func ways(to field: Field) -> [Way] {
    EventKind.all.enumerated().compactMap { place, kind in
      guard kind.writes == entity.id.type, kind.scope == scope else { return nil }
      guard let line = line(kind, saying: field) else { return nil }
      let others = kind.settings(from: line.data).filter { $0.name != field.name }
      return Way(
        line: line,
        drags: others.map(\.name).filter { name in
          choices[name] == nil && entity.fields[name]?.isInConflict ?? false
        },
        changes: others.filter { $0.value != wanted($0.name) }.map(\.name), place: place)
    }
  }

  /// The shortest line of `kind` that says what is wanted of `field`; nil where it cannot.
  private func line(_ kind: EventKind, saying field: Field) -> Proposal? {
    var data = Fields()
    for must in kind.required {
      data[must] = must == kind.keyField ? .text(entity.id.key) : said(must)
    }
    let value = wanted(field.name)
    if let implied = kind.implied[field.name] {
      guard implied == value else { return nil }
    } else {
      guard kind.field(field.name) != nil, field != kind.keyField else { return nil }
      data[field] = value
    }
    guard kind.flaw(of: entity.id.person, data: data, strict: false) == nil else { return nil }
    return Proposal(kind, of: entity.id.person, data: data)
  }

  /// What stands in a field that may not be empty: what is wanted, or else anything that was said.
  private func said(_ field: Field) -> Value? {
    let value = wanted(field.name)
    return value.isNull ? nil : value
  }
}

/// A line that says what is wanted of a field, and what comes of it beside that.
private struct Way {
  let line: Proposal
  /// Fields of which different things were said, that it would settle unasked.
  let drags: [String]
  /// Fields it would make other than they are to be.
  let changes: [String]
  let place: Int

  /// The less the better: nothing unasked, nothing else changed, and no second beginning of what is
  /// there already.
  var cost: Int {
    let isNew = line.kind.introduces == .new
    return drags.count * 1_000_000 + changes.count * 10_000 + (isNew ? 1000 : 0) + place
  }
}
