extension State {
  /// Folds again every thing whose lines changed.
  mutating func settle() {
    followRedactions()
    let contactsChanged = confidential.dirty.contains { $0.type == .contact }
    let dirtyShared = shared.dirty
    shared.dirty = []
    var sessionsChanged = false
    var doublesChanged = erasuresChanged
    for id in dirtyShared {
      let entity = fold(id, shared.lines[id] ?? [], in: .shared)
      shared.settle(id, as: entity)
      switch id.type {
      case .session: sessionsChanged = true
      case .double: doublesChanged = true
      default: break
      }
      noteNames(id, entity)
    }
    let dirtyConfidential = confidential.dirty
    confidential.dirty = []
    for id in dirtyConfidential {
      confidential.settle(id, as: fold(id, confidential.lines[id] ?? [], in: .confidential))
    }
    if sessionsChanged { layOutCalendar() }
    if contactsChanged { layOutAppointments() }
    if sessionsChanged || contactsChanged { agendaEdition += 1 }
    if doublesChanged { bringTogether() }
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

  private mutating func layOutCalendar() {
    let placed = shared.all(.session).map { (place: place(shared.entities[$0]), key: $0.key) }
    calendar = placed.sorted { ($0.place, $0.key) < ($1.place, $1.key) }.map(\.key)
  }

  private mutating func layOutAppointments() {
    let placed = confidential.all(.contact).map {
      (place: place(confidential.entities[$0]), id: $0)
    }
    appointmentOrder = placed.filter { $0.place != .max }
      .sorted { ($0.place, $0.id) < ($1.place, $1.id) }.map(\.id)
  }

  /// Day and time as one number; what has no day comes last.
  private func place(_ entity: Entity?) -> Int {
    guard let day = entity?.day(.day) else { return .max }
    return day.number * 1440 + (entity?.time(.start)?.minutes ?? 0)
  }
}
