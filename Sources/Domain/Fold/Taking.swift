extension State {
  /// Takes the lines over as they are where nothing was held before; false where that cannot be, as
  /// one of them came twice.
  mutating func begin<Stop: Error>(
    with lines: PackedLines, _ look: (Int) throws(Stop) -> Void
  ) throws(Stop) -> Bool {
    guard held.isEmpty else { return false }
    held = lines
    lineFacts.reserveCapacity(lines.count)
    for place in held.chunks.indices {
      try look(place << LineChunk.shift)
      // The chunk by itself, so that nothing is counted for each of its lines.
      let chunk = held.chunks[place]
      let bytes = chunk.bytes.span
      let rows = chunk.rows.span
      for row in rows.indices {
        let line = place << LineChunk.shift + row
        let isNew =
          rows[row].traits.contains(.isOdd)
          ? takeOdd(line, held[line]) : take(line, rows[row], bytes)
        guard isNew else {
          self = State()
          beginTaking()
          return false
        }
      }
    }
    return true
  }

  /// Takes in a line that is not among those held yet.
  mutating func take(_ event: Event) {
    guard !holds(event.version) else { return }
    let line = held.count
    held.append(event)
    let row = held[row: line]
    if row.traits.contains(.isOdd) {
      _ = takeOdd(line, event)
    } else {
      let chunk = held.chunks[line >> LineChunk.shift]
      _ = take(line, row, chunk.bytes.span)
    }
  }

  /// Puts a line in its place; false where it is held already.
  private mutating func take(_ line: Int, _ row: LineRow, _ bytes: Span<UInt8>) -> Bool {
    let log = Int(row.log)
    let sequence = Int(row.sequence)
    guard numbers.find(log: log, at: sequence, row.checksum, in: held) == nil else { return false }
    numbers.insert(line, log: log, at: sequence)
    var cursor = PackedCursor(offset: Int(row.offset))
    var facts = LineFacts(role: .silent)
    if row.traits.contains(.hasPerson) {
      facts.person = notePerson(line, bytes, cursor.text(bytes))
    }
    let overAt = cursor.offset
    if row.traits.contains(.hasOver) { noteOver(line, bytes, &cursor) }
    var act: ActKey?
    if row.traits.contains(.hasAct) {
      let id = cursor.text(bytes)
      let part = cursor.count(bytes)
      act = ActKey(
        log: log, id: String(bytes, id), first: sequence - part + 1, count: cursor.count(bytes))
    }
    let scope = held.logs[log].scope
    classify(row, scope, bytes, fieldsAt: cursor.offset, &facts)
    lineFacts.append(facts)
    finish(line, log, sequence, Int(row.lamport), scope)
    if facts.role != .sets, facts.role != .silent, facts.role.notApplied == nil {
      file(line, facts.role, row.traits.contains(.hasOver) ? overVersions(bytes, overAt) : [])
    }
    if row.kind == State.redacted { noteReplaced(line) }
    placeInLog(line, log, at: sequence, act)
    return true
  }

  private static let redacted = KindNames.number(EventKind.eventRedacted.name)

  /// The same for a line that has no packed form.
  private mutating func takeOdd(_ line: Int, _ event: Event) -> Bool {
    let log = Int(held[row: line].log)
    let sequence = event.version.sequence
    guard numbers.find(log: log, at: sequence, event.version.checksum, in: held) == nil else {
      return false
    }
    numbers.insert(line, log: log, at: sequence)
    let standing = Standing(of: event)
    var facts = LineFacts(role: .init(standing))
    if let person = event.of {
      let bytes = Array(person.utf8)
      facts.person = notePerson(line, bytes.span, 0..<bytes.count)
    }
    for version in event.over { waitFor(version, line) }
    if case .sets(let entity) = standing {
      let person = entity.person == nil ? 0 : facts.person
      facts.thing = UInt32(
        1
          + things.number(
            entity.type.number, event.version.log.scope, person: person,
            key: things.key(entity.key)))
    }
    lineFacts.append(facts)
    finish(line, log, sequence, event.lamport, event.version.log.scope)
    file(line, facts.role, event.over)
    if event.kind == EventKind.eventRedacted.name { noteReplaced(line) }
    let act = event.act.map {
      ActKey(log: log, id: $0.id, first: sequence - $0.part + 1, count: $0.count)
    }
    placeInLog(line, log, at: sequence, act)
    return true
  }

  /// Hangs the line behind those of its thing, and looks who waited for it.
  private mutating func finish(
    _ line: Int, _ log: Int, _ sequence: Int, _ lamport: Int, _ scope: Scope
  ) {
    lamports[scope] = max(lamports[scope] ?? 0, lamport)
    if lineFacts[line].thing > 0 {
      let thing = Int(lineFacts[line].thing) - 1
      let before = things.add(line: UInt32(line) + 1, to: thing)
      if before > 0 { lineFacts[Int(before) - 1].nextOfThing = UInt32(line) + 1 }
      mark(thing)
    }
    if !awaiting.isEmpty, let waiting = awaiting.removeValue(forKey: held.version(line)) {
      waiting.forEach { touch($0) }
    }
  }

  private mutating func notePerson(
    _ line: Int, _ bytes: Span<UInt8>, _ range: Range<Int>
  ) -> UInt32 {
    let (person, before) = spokenOf.add(line: UInt32(line) + 1, about: bytes, range)
    if before > 0 { lineFacts[Int(before) - 1].nextOfPerson = UInt32(line) + 1 }
    return person + 1
  }

  private mutating func noteOver(
    _ line: Int, _ bytes: Span<UInt8>, _ cursor: inout PackedCursor
  ) {
    for _ in 0..<cursor.byte(bytes) {
      let log = Int(cursor.word(bytes))
      let sequence = Int(cursor.word(bytes))
      let checksum = cursor.word(bytes)
      if numbers.find(log: log, at: sequence, checksum, in: held) == nil {
        let version = Version(log: held.logs[log], sequence: sequence, checksum: checksum)
        awaiting[version, default: []].append(line)
      }
    }
  }

  private func overVersions(_ bytes: Span<UInt8>, _ start: Int) -> [Version] {
    var cursor = PackedCursor(offset: start)
    return (0..<cursor.byte(bytes)).map { _ in
      let log = held.logs[Int(cursor.word(bytes))]
      let sequence = Int(cursor.word(bytes))
      return Version(log: log, sequence: sequence, checksum: cursor.word(bytes))
    }
  }

  private mutating func noteReplaced(_ line: Int) {
    for version in held[line].replaced { waitFor(version, line) }
  }

  private mutating func waitFor(_ version: Version, _ line: Int) {
    if self.line(of: version) == nil { awaiting[version, default: []].append(line) }
  }

  /// What the line does and to which thing: `Standing(of:)`, asked of bytes.
  private mutating func classify(
    _ row: LineRow, _ scope: Scope, _ bytes: Span<UInt8>, fieldsAt start: Int,
    _ facts: inout LineFacts
  ) {
    let shape = KindShape.all[Int(row.kind)]
    guard shape.scope == nil || shape.scope == scope else {
      facts.role = .wrongScope
      return
    }
    facts.role = .init(shape.role)
    if shape.isTakenAsItIs { return }
    let hasPerson = facts.person > 0
    guard shape.subject == .either || (shape.subject == .person) == hasPerson,
      let key = shape.key(bytes, fieldsAt: start)
    else {
      facts.role = .unknownValue
      return
    }
    guard shape.role == .sets, let type = shape.type else { return }
    let person = shape.subject == .nobody ? 0 : facts.person
    facts.thing = UInt32(
      1 + things.number(type, scope, person: person, key: things.key(bytes, key)))
  }

  private mutating func file(_ line: Int, _ role: LineFacts.Role, _ over: [Version]) {
    switch role {
    case .withdraws: for version in over { withdrawals[version, default: []].append(line) }
    case .redacts: for version in over { redactions[version, default: []].append(line) }
    case .erases:
      if lineFacts[line].person > 0 {
        erasures[spokenOf[lineFacts[line].person - 1], default: []].append(line)
      }
    default: return
    }
    touch(line)
  }

  /// Marks the things to fold again because the line began or ceased to count.
  mutating func touch(_ line: Int) {
    let facts = lineFacts[line]
    switch facts.role {
    case .sets: mark(Int(facts.thing) - 1)
    case .withdraws:
      // Only what sets fields can be withdrawn; an erasure touched here would touch this line again.
      for version in held[line].over {
        if let target = self.line(of: version), lineFacts[target].role == .sets { touch(target) }
      }
    case .redacts: touchedRedactions.insert(line)
    case .erases:
      erasuresChanged = true
      for other in held[line].of.map(lines(about:)) ?? []
      where lineFacts[other].role != .erases {
        touch(other)
      }
    default: break
    }
  }
}
