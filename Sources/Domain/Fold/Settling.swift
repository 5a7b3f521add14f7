extension State {
  /// Before lines are taken in.
  mutating func beginTaking() {
    changed.isFresh = derived.parts.withLock { $0.isEmpty }
  }

  /// Takes note that a thing is to be folded again.
  @inline(__always)
  mutating func mark(_ thing: Int) {
    if changed.isFresh {
      let type = things[thing].type
      if State.watched.contains(type) { changed.types.insert(type) }
    } else {
      changed.things.insert(thing)
    }
  }

  /// Types of which something is known before anyone asks.
  private static let watched: Set<EntityType> = [.session, .contact, .double]

  /// Makes anew what was made of the lines that changed.
  mutating func settle() {
    edition += 1
    endRunningActs()
    followRedactions()
    let dirty = changed.things
    var types = changed.types
    for thing in dirty { types.insert(things[thing].type) }
    changed = Changed()
    if !dirty.isEmpty { makeAnew(dirty) }
    if types.contains(.session) || types.contains(.contact) { agendaEdition += 1 }
    if erasuresChanged || types.contains(.double) { bringTogether() }
  }

  private mutating func makeAnew(_ dirty: Set<Int>) {
    if !isKnownUniquelyReferenced(&derived) { derived = derived.copy() }
    let (plans, names, conflicts, sheets) = derived.parts.withLock { parts in
      for thing in dirty {
        parts.young[thing] = nil
        parts.old[thing] = nil
      }
      defer {
        parts.plans = nil
        parts.names = nil
        parts.conflicts = nil
        parts.sheets = nil
      }
      return (parts.plans, parts.names, parts.conflicts, parts.sheets)
    }
    let newPlans = plans.map { self.plans($0, after: dirty) }
    let newNames = names.map { self.names($0, after: dirty) }
    let newConflicts = conflicts.map { self.conflicts($0, after: dirty) }
    let newSheets = sheets.map { self.sheets($0, after: dirty) }
    derived.parts.withLock { parts in
      parts.plans = newPlans
      parts.names = newNames
      parts.conflicts = newConflicts
      parts.sheets = newSheets
    }
  }

  /// Who is who: a pair of which one was erased counts no longer, so that nobody is shown under an
  /// id of which nothing may be left.
  private mutating func bringTogether() {
    erasuresChanged = false
    let pairs = things.each(.double, .shared).compactMap(folded).compactMap { entity in
      entity.id.person.map { ($0, entity.id.key) }
    }
    doubles = Doubles(pairs.filter { !isErased($0.0) && !isErased($0.1) })
  }
}

extension State {
  /// A thing as its lines have it; nil where nothing of it stands.
  func folded(_ thing: Int) -> Entity? {
    if let known = derived.folded(thing) { return known.entity }
    let entity = fold(thing)
    derived.keep(Derived.Folded(entity: entity), thing)
    return entity
  }

  /// The same for a look at very many, of which none is to be kept.
  func foldedOnce(_ thing: Int) -> Entity? {
    derived.folded(thing).map(\.entity) ?? fold(thing)
  }

  private func fold(_ thing: Int) -> Entity? {
    if things[thing].hasOneLine { return foldOneLine(thing) }
    return foldLines(thing, lines(ofThing: thing))
  }

  /// Most things are said in one line: then nothing has to be weighed.
  private func foldOneLine(_ thing: Int) -> Entity? {
    let line = Int(things[thing].firstLine) - 1
    let event = held[line]
    guard !isRedacted(event), counts(line, event) else { return nil }
    guard redactions.isEmpty || event.over.isEmpty, let settings = held.settings(line) else {
      return foldLines(thing, [line])
    }
    let scope = things[thing].scope
    let isIncomplete = event.over.contains { isMissing($0, in: scope) }
    var fields: [String: FieldState] = [:]
    fields.reserveCapacity(settings.count)
    let order = event.order
    for entry in settings {
      let head = Head(order: order, at: event.at, by: event.by, value: entry.value)
      let state = FieldState(heads: [head], isIncomplete: isIncomplete)
      // What is implied and said as well is weighed like two lines.
      if fields.updateValue(state, forKey: entry.name) != nil { return foldLines(thing, [line]) }
    }
    return fields.isEmpty ? nil : Entity(id: id(ofThing: thing), fields: fields)
  }

  private func foldLines(_ thing: Int, _ lines: [Int]) -> Entity? {
    let id = id(ofThing: thing)
    let scope = things[thing].scope
    var byField: [String: [FieldFold.Line]] = [:]
    for line in lines {
      let event = held[line]
      guard let kind = EventKind.named(event.kind), !isRedacted(event) else { continue }
      let isLive = counts(line, event)
      for entry in held.settings(line) ?? kind.settings(from: event.data) {
        byField[entry.name, default: []].append(
          FieldFold.Line(event: event, value: entry.value, isLive: isLive))
      }
    }
    let fields = byField.compactMapValues { lines in
      FieldFold(
        lines: lines, isMissing: { isMissing($0, in: scope) },
        replacedByRedacted: { replaced(byRedacted: $0, of: id.person) }
      ).state()
    }
    return fields.isEmpty ? nil : Entity(id: id, fields: fields)
  }

  /// True where a line of `scope` waits for `version`. One of the other scope it cannot replace, and
  /// looking whether that is here would let `s` read `c`.
  private func isMissing(_ version: Version, in scope: Scope) -> Bool {
    version.log.scope == scope && !holds(version) && !isRedacted(version)
  }
}

extension State {
  /// True where the line counts: its act is there, its person was not erased, nobody withdrew it or
  /// took it away.
  func counts(_ line: Int) -> Bool {
    if lineFacts[line].role == .sets, allCount { return true }
    return counts(line, held[line])
  }

  /// True where nothing was ever taken back and every act is whole, as in many a journal.
  private var allCount: Bool {
    actStandings.isEmpty && erasures.isEmpty && withdrawals.isEmpty && redactions.isEmpty
  }

  /// The same for whoever has the line at hand.
  func counts(_ line: Int, _ event: Event) -> Bool {
    switch lineFacts[line].role {
    case .sets:
      actCounts(event) && !isErased(event.of) && !isWithdrawn(event) && !isRedacted(event)
    case .erases: actCounts(event)
    case .withdraws, .redacts: actCounts(event) && !isErased(event.of)
    default: false
    }
  }

  private func isWithdrawn(_ event: Event) -> Bool {
    guard !withdrawals.isEmpty, let lines = withdrawals[event.version] else { return false }
    return lines.contains { line in
      let withdrawal = held[line]
      return withdrawal.version.log.scope == event.version.log.scope && withdrawal.of == event.of
        && counts(line, withdrawal)
    }
  }

  /// True where everything about this person is to go.
  public func isErased(_ person: PersonID?) -> Bool {
    guard !erasures.isEmpty, let person, let lines = erasures[person] else { return false }
    return lines.contains { actCounts(held[$0]) }
  }

  /// True where this line is held, counts, and was not withdrawn.
  public func counts(_ version: Version) -> Bool {
    line(of: version).map { counts($0) } ?? false
  }
}
