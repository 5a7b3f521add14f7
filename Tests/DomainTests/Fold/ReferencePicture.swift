@testable import Domain

extension ReferenceFold {
  /// What `State.picture` must be.
  var picture: Value {
    object([("v", .number(1)), ("s", picture(of: .shared)), ("c", picture(of: .confidential))])
  }

  func picture(of scope: Scope) -> Value {
    var types: [String: [EntityID: [String: Value]]] = [:]
    for (id, thing) in shownThings(in: scope) {
      types[id.type.rawValue, default: [:]][id] = thing.mapValues {
        picture(of: $0.heads, $0.isIncomplete)
      }
    }
    let things = types.sorted { $0.key < $1.key }.map { type, things in
      (type, object(things.sorted { $0.key < $1.key }.map { (path($0), sorted($1)) }))
    }
    var parts = [("things", object(things))]
    let unknown = notApplied(in: scope)
    if !unknown.isEmpty { parts.append(("notApplied", sorted(unknown))) }
    let erased = Set(events.compactMap(\.of)).filter { isErased($0) }.sorted()
    if scope == .shared, !erased.isEmpty { parts.append(("erased", .list(erased.map(Value.text)))) }
    let merged = smallestIDs().filter { $0.key != $0.value }.mapValues(Value.text)
    if scope == .shared, !merged.isEmpty { parts.append(("merged", sorted(merged))) }
    return object(parts)
  }

  private func picture(of heads: [(event: Event, value: Value)], _ isIncomplete: Bool) -> Value {
    let agree = heads.allSatisfy { $0.value == heads[0].value }
    if agree && !isIncomplete { return heads[0].value }
    let list = heads.map { head in
      object([("value", head.value), ("version", .text(head.event.version.text))])
    }
    return object([("heads", .list(list)), (isIncomplete ? "incomplete" : "conflict", .flag(true))])
  }

  private func notApplied(in scope: Scope) -> [String: Value] {
    let kept = events.filter {
      $0.version.log.scope == scope && !isErased($0.of) && !isRedacted($0)
    }
    return Dictionary(grouping: kept.compactMap(reason), by: \.rawValue)
      .mapValues { .number($0.count) }
  }

  private func path(_ id: EntityID) -> String {
    [id.key, id.person ?? ""].filter { !$0.isEmpty }.joined(separator: "/")
  }

  private func sorted(_ values: [String: Value]) -> Value {
    object(values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  private func object(_ entries: [(String, Value)]) -> Value {
    .object(Fields(distinct: entries.map { Fields.Entry($0.0, $0.1) }))
  }
}
