@testable import Domain

/// Doubles as the design's text says it: an equivalence, shown under the smallest id.
extension ReferenceFold {
  typealias Heads = [(event: Event, value: Value)]
  /// What stands of each field of a thing.
  typealias Thing = [String: (heads: Heads, isIncomplete: Bool)]

  /// Each id that stands in a pair, and the smallest of those it is one person with.
  func smallestIDs() -> [PersonID: PersonID] {
    let pairs = events.filter { $0.kind == "person.merged" && reason($0) == nil && isLive($0) }
      .map { event -> [PersonID] in [event.of ?? "", event.data["sameAs"]?.asText ?? ""] }
      .filter { pair in !pair.contains { isErased($0) } }
    var smallest = Dictionary(
      pairs.joined().map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
    var before: [PersonID: PersonID] = [:]
    while before != smallest {
      before = smallest
      for pair in pairs {
        let least = pair.compactMap { smallest[$0] }.min()
        for id in pair { smallest[id] = least }
      }
    }
    return smallest
  }

  /// Every thing of a scope as it is shown: what the ids of one person have by themselves, laid side
  /// by side.
  func shownThings(in scope: Scope) -> [EntityID: Thing] {
    let smallest = smallestIDs()
    var things: [EntityID: Thing] = [:]
    for (slot, setters) in slots() where slot.scope == scope {
      let found = heads(of: setters, in: scope)
      if !found.heads.isEmpty { things[slot.entity, default: [:]][slot.field] = found }
    }
    let groups = Dictionary(grouping: things.keys) { id -> EntityID in
      if id.type == .double { return id }
      let namesPerson = id.type == .peer || id.type == .distinct
      let key = namesPerson ? smallest[id.key] ?? id.key : id.key
      return EntityID(id.type, of: id.person.map { smallest[$0] ?? $0 }, key)
    }
    return Dictionary(
      uniqueKeysWithValues: groups.map { shown, ids in
        (shown, joined(ids.compactMap { things[$0] }, shown.type, smallest))
      })
  }

  private func joined(
    _ things: [Thing], _ type: EntityType, _ smallest: [PersonID: PersonID]
  ) -> Thing {
    // The one that says least first, so that what comes last is shown.
    let ordered = things.sorted { left, right in
      let one = (weight(left, type), order(left))
      let other = (weight(right, type), order(right))
      return one.0 != other.0 ? one.0 < other.0 : one.1 < other.1
    }
    let isWhole = ["seat", "attendance", "peer"].contains(type.rawValue)
    var joined: Thing = [:]
    for name in Set(things.flatMap(\.keys)) {
      var heads = ordered.dropLast(isWhole ? 1 : 0).flatMap { $0[name]?.heads ?? [] }
        .sorted { $0.event.order < $1.event.order }
      if isWhole, let last = ordered.last {
        let latest = last.values.flatMap(\.heads).max { $0.event.order < $1.event.order }
        heads += last[name]?.heads ?? latest.map { [($0.event, .null)] } ?? []
      }
      if name == "bridge" {
        heads = heads.map { head in
          (head.event, .text(head.value.asText.map { smallest[$0] ?? $0 } ?? ""))
        }
      }
      joined[name] = (heads, things.contains { $0[name]?.isIncomplete ?? false })
    }
    return joined
  }

  private func weight(_ thing: Thing, _ type: EntityType) -> Int {
    let words =
      switch type {
      case .seat: ["released", "waiting", "offered", "taken"]
      case .attendance: ["absent", "excused", "late", "present"]
      default: [String]()
      }
    let shown = (thing["seat"] ?? thing["status"])?.heads.last?.value.asText
    return words.firstIndex { $0 == shown } ?? -1
  }

  private func order(_ thing: Thing) -> VersionOrder {
    thing.values.flatMap(\.heads).map(\.event.order).max()
      ?? VersionOrder(
        lamport: 0,
        version: Version(
          log: LogName(device: "aaaaaaaa", scope: .shared), sequence: 1, checksum: 0))
  }
}
