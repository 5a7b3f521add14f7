// Sessions and appointments in their order, names and conflicts: made when they are first asked for,
// and kept up as lines come in.

extension State {
  /// Sessions by day, time and id; those without a day come last.
  var calendar: TimeOrder<SessionID> { plans.calendar }

  /// Everything that was ever planned with one person, by day, time and id.
  var appointmentOrder: TimeOrder<EntityID> { plans.appointments }

  private var plans: Plans {
    if let known = derived.parts.withLock({ $0.plans }) { return known }
    // Most contacts were never planned: of those nothing has to be folded.
    let contacts = things.each(.contact, .confidential).filter(mayBePlanned)
    let made = plans(Plans(), after: things.each(.session, .shared) + contacts)
    derived.parts.withLock { $0.plans = made }
    return made
  }

  private func mayBePlanned(_ thing: Int) -> Bool {
    var link = things[thing].firstLine
    while link != 0 {
      let row = held[row: Int(link) - 1]
      if row.kind == KindNames.unknown || KindShape.all[Int(row.kind)].hasDay { return true }
      link = lineFacts[Int(link) - 1].nextOfThing
    }
    return false
  }

  func plans(_ before: Plans, after dirty: some Sequence<Int>) -> Plans {
    var plans = before
    var sessions: [TimeOrder<SessionID>.Move] = []
    var contacts: [TimeOrder<EntityID>.Move] = []
    for thing in dirty {
      let facts = things[thing]
      let isSession = facts.type == .session && facts.scope == .shared
      guard isSession || facts.type == .contact && facts.scope == .confidential else { continue }
      let entity = foldedOnce(thing)
      let minute = entity.flatMap(moment(of:)) ?? (isSession && entity != nil ? .max : nil)
      let earlier = plans.minutes[thing]
      plans.minutes[thing] = minute
      let id = id(ofThing: thing)
      if isSession {
        sessions.append(.init(id: id.key, from: earlier, to: minute))
      } else {
        contacts.append(.init(id: id, from: earlier, to: minute))
      }
    }
    plans.calendar.apply(sessions)
    plans.appointments.apply(contacts)
    return plans
  }

  /// The minute at which a session or an appointment begins; nil where it has no day.
  private func moment(of entity: Entity) -> Int? {
    entity.day(.day).map { $0.firstMinute + (entity.time(.start)?.minutes ?? 0) }
  }
}

extension State {
  /// What everything is called, folded, so that finding it takes no time.
  var finding: FindIndex { names.finding }

  /// Names and phone numbers, so that a likely double is found without looking at everyone.
  var lookalikes: LookalikeIndex { names.lookalikes }

  /// True where names were looked at already, and asking for a likely double takes no time.
  public var knowsNames: Bool { derived.parts.withLock { $0.names != nil } }

  private var names: Names {
    if let known = derived.parts.withLock({ $0.names }) { return known }
    let types = Array(FindIndex.names.keys) + [.handoff]
    let made = names(Names(), after: types.flatMap { things.each($0, .shared).reversed() })
    derived.parts.withLock { $0.names = made }
    return made
  }

  /// What is found by its name; each name is folded once for all who seek in it.
  func names(_ before: Names, after dirty: some Sequence<Int>) -> Names {
    var names = before
    for thing in dirty {
      let facts = things[thing]
      let field = FindIndex.names[facts.type]
      guard facts.scope == .shared, field != nil || facts.type == .handoff else { continue }
      let id = id(ofThing: thing)
      let entity = foldedOnce(thing)
      let folded = field.flatMap { entity?.text($0) }.map { FoldedText($0) }
      names.finding.note(id, entity, folded)
      if id.type == .person { names.lookalikes.note(id.person ?? "", entity, folded) }
    }
    return names
  }
}

extension State {
  /// The survey sheets that were filled in at a session.
  func surveys(of session: SessionID) -> [Entity] {
    (sheets.ofSession[session] ?? []).compactMap(foldedOnce).sorted { $0.id < $1.id }
  }

  private var sheets: Sheets {
    if let known = derived.parts.withLock({ $0.sheets }) { return known }
    let made = sheets(
      Sheets(), after: things.each(.survey, .shared) + things.each(.survey, .confidential))
    derived.parts.withLock { $0.sheets = made }
    return made
  }

  func sheets(_ before: Sheets, after dirty: some Sequence<Int>) -> Sheets {
    var sheets = before
    for thing in dirty where things[thing].type == .survey {
      if let earlier = sheets.sessions.removeValue(forKey: thing) {
        sheets.ofSession[earlier]?.remove(thing)
      }
      guard let session = foldedOnce(thing)?.text(.session) else { continue }
      sheets.sessions[thing] = session
      sheets.ofSession[session, default: []].insert(thing)
    }
    return sheets
  }
}

extension State {
  /// The things, by number, of which people said different things.
  var conflicting: Set<Int> {
    if let known = derived.parts.withLock({ $0.conflicts }) { return known }
    let made = conflicts([], after: things.all.indices)
    derived.parts.withLock { $0.conflicts = made }
    return made
  }

  func conflicts(_ before: Set<Int>, after dirty: some Sequence<Int>) -> Set<Int> {
    var conflicts = before
    for thing in dirty {
      // One line alone says nothing different.
      if !things[thing].hasOneLine, let entity = foldedOnce(thing), !entity.conflicts.isEmpty {
        conflicts.insert(thing)
      } else {
        conflicts.remove(thing)
      }
    }
    return conflicts
  }
}
