@testable import Domain

/// The fold as the design's text says it: slow, without an index, asking everything of all lines.
struct ReferenceFold {
  struct Slot: Hashable {
    let scope: Scope
    let entity: EntityID
    let field: String
  }

  let events: [Event]

  init(_ lines: [Event]) {
    var seen: Set<Version> = []
    events = lines.filter { seen.insert($0.version).inserted }
  }

  func isHeld(_ version: Version) -> Bool { events.contains { $0.version == version } }

  // MARK: Acts

  /// The text's three cases: broken off, not all here, all here.
  func actCounts(_ event: Event) -> Bool {
    guard let act = event.act else { return true }
    let first = event.version.sequence - act.part + 1
    let log = events.filter { $0.version.log == event.version.log }
    var isWhole = true
    for part in 1...act.count {
      let there = log.filter { $0.version.sequence == first + part - 1 }
      let mine = Act(id: act.id, part: part, count: act.count)
      if there.contains(where: { $0.act == mine }) { continue }
      if !there.isEmpty { return false }
      isWhole = false
    }
    return isWhole || log.contains { $0.version.sequence > first + act.count - 1 }
  }

  // MARK: What is applied at all

  func reason(_ event: Event) -> NotApplied? {
    guard event.format == 1 else { return .unknownFormat }
    guard let kind = EventKind.named(event.kind) else { return .unknownKind }
    if let scope = kind.scope, scope != event.version.log.scope { return .wrongScope }
    if let person = event.of, !Identifier.isValid(person) { return .unknownValue }
    if ["gone", "event.withdrawn"].contains(kind.name) { return nil }
    return kind.flaw(of: event.of, data: event.data, strict: false) == nil ? nil : .unknownValue
  }

  func isErased(_ person: PersonID?) -> Bool {
    person != nil
      && events.contains {
        $0.kind == "person.erased" && $0.of == person && reason($0) == nil && actCounts($0)
      }
  }

  func isWithdrawn(_ event: Event) -> Bool {
    events.contains {
      $0.kind == "event.withdrawn" && reason($0) == nil && $0.over.contains(event.version)
        && $0.version.log.scope == event.version.log.scope && $0.of == event.of && actCounts($0)
    }
  }

  func isLive(_ event: Event) -> Bool {
    actCounts(event) && !isErased(event.of) && !isWithdrawn(event) && !isRedacted(event)
  }

  // MARK: What was taken away for good

  /// The lines that take `version` away.
  func redactions(of version: Version) -> [Event] {
    events.filter {
      $0.kind == "event.redacted" && reason($0) == nil && $0.over.contains(version)
        && [version.log.scope, .shared].contains($0.version.log.scope) && actCounts($0)
        && !isErased($0.of)
    }
  }

  /// Only what says something, or what is not understood, can be taken away, by its own person.
  func isRedacted(_ event: Event) -> Bool {
    let says = EventKind.named(event.kind)?.writes != nil || reason(event) != nil
    return says && redactions(of: event.version).contains { $0.of == event.of }
  }

  /// What a line about `person` that was taken away had replaced, as told by who took it away.
  func replaced(by version: Version, of person: PersonID?) -> [Version]? {
    let redactions = redactions(of: version).filter { $0.of == person }
    guard !redactions.isEmpty else { return nil }
    return redactions.flatMap { $0.data["replaced"]?.asList ?? [] }
      .compactMap { $0.asText.flatMap { Version($0) } }
  }

  // MARK: Heads

  /// Every field with the lines that set it, live or not.
  func slots() -> [Slot: [(event: Event, value: Value)]] {
    var slots: [Slot: [(event: Event, value: Value)]] = [:]
    for event in events where reason(event) == nil && !isRedacted(event) {
      guard let kind = EventKind.named(event.kind),
        let entity = kind.entity(of: event.of, data: event.data)
      else { continue }
      for entry in kind.settings(from: event.data) {
        let slot = Slot(scope: event.version.log.scope, entity: entity, field: entry.name)
        slots[slot, default: []].append((event, entry.value))
      }
    }
    return slots
  }

  /// The heads of one field in version order, and whether something they replace has not arrived.
  func heads(
    of setters: [(event: Event, value: Value)], in scope: Scope
  ) -> (heads: [(event: Event, value: Value)], isIncomplete: Bool) {
    let live = setters.filter { isLive($0.event) }
    var reached: [Version] = []
    var isIncomplete = false
    func reach(_ over: [Version]) {
      for version in over where !reached.contains(version) {
        let setter = setters.first { $0.event.version == version }
        let next = setter?.event.over ?? replaced(by: version, of: setters[0].event.of)
        if let next {
          reached.append(version)
          reach(next)
        } else if version.log.scope == scope, !isHeld(version), redactions(of: version).isEmpty {
          isIncomplete = true
        }
      }
    }
    for setter in live { reach(setter.event.over) }
    let heads = live.filter { !reached.contains($0.event.version) }
    return (heads.sorted { $0.event.order < $1.event.order }, isIncomplete)
  }
}
