extension State {
  /// Folds again every thing whose lines changed.
  mutating func settle() {
    followRedactions()
    settleShared()
    settleConfidential()
  }

  private mutating func settleShared() {
    let dirty = shared.dirty
    shared.dirty = []
    var sessions: [TimeOrder<SessionID>.Move] = []
    var doublesChanged = erasuresChanged
    for id in dirty {
      let entity = fold(id, shared.lines[id] ?? [], in: .shared)
      switch id.type {
      case .session:
        let before = shared.entities[id].map { moment(of: $0) ?? .max }
        sessions.append(.init(id: id.key, from: before, to: entity.map { moment(of: $0) ?? .max }))
      case .double: doublesChanged = true
      default: break
      }
      shared.settle(id, as: entity)
      noteNames(id, entity)
    }
    calendar.apply(sessions)
    if !sessions.isEmpty { agendaEdition += 1 }
    if doublesChanged { bringTogether() }
  }

  private mutating func settleConfidential() {
    let dirty = confidential.dirty
    confidential.dirty = []
    var contacts: [TimeOrder<EntityID>.Move] = []
    for id in dirty {
      let entity = fold(id, confidential.lines[id] ?? [], in: .confidential)
      if id.type == .contact {
        let before = confidential.entities[id].flatMap(moment(of:))
        contacts.append(.init(id: id, from: before, to: entity.flatMap(moment(of:))))
      }
      confidential.settle(id, as: entity)
    }
    appointmentOrder.apply(contacts)
    if !contacts.isEmpty { agendaEdition += 1 }
  }

  /// Keeps what is found by its name up to date; each name is folded once for all who seek in it.
  private mutating func noteNames(_ id: EntityID, _ entity: Entity?) {
    let folded = FindIndex.names[id.type].flatMap { entity?.text($0) }.map { FoldedText($0) }
    finding.note(id, entity, folded)
    if id.type == .person { lookalikes.note(id.person ?? "", entity, folded) }
  }

  /// Who is who: a pair of which one was erased counts no longer, so that nobody is shown under an
  /// id of which nothing may be left.
  private mutating func bringTogether() {
    erasuresChanged = false
    let pairs = shared.all(.double).compactMap { id in id.person.map { ($0, id.key) } }
    doubles = Doubles(pairs.filter { !isErased($0.0) && !isErased($0.1) })
  }

  private func fold(_ id: EntityID, _ lines: [Int], in scope: Scope) -> Entity? {
    var byField: [String: [FieldFold.Line]] = [:]
    for line in lines {
      let event = held[line]
      guard let kind = EventKind.named(event.kind), !isRedacted(event) else { continue }
      let isLive = counts(line)
      for entry in kind.settings(from: event.data) {
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
    version.log.scope == scope && numbers[version] == nil && !isRedacted(version)
  }

  /// True where the line counts: its act is there, its person was not erased, nobody withdrew it or
  /// took it away.
  func counts(_ line: Int) -> Bool {
    let event = held[line]
    switch standings[line] {
    case .notApplied, .silent: return false
    case .erases: return actCounts(event)
    case .withdraws, .redacts: return actCounts(event) && !isErased(event.of)
    case .sets:
      return actCounts(event) && !isErased(event.of) && !isWithdrawn(event) && !isRedacted(event)
    }
  }

  private func isWithdrawn(_ event: Event) -> Bool {
    guard let lines = withdrawals[event.version] else { return false }
    return lines.contains { line in
      let withdrawal = held[line]
      return withdrawal.version.log.scope == event.version.log.scope && withdrawal.of == event.of
        && counts(line)
    }
  }

  /// True where everything about this person is to go.
  public func isErased(_ person: PersonID?) -> Bool {
    guard let person, let lines = erasures[person] else { return false }
    return lines.contains { actCounts(held[$0]) }
  }

  /// True where this line is held, counts, and was not withdrawn.
  public func counts(_ version: Version) -> Bool {
    numbers[version].map { counts($0) } ?? false
  }

  /// The minute at which a session or an appointment begins; nil where it has no day.
  private func moment(of entity: Entity) -> Int? {
    entity.day(.day).map { $0.firstMinute + (entity.time(.start)?.minutes ?? 0) }
  }
}
