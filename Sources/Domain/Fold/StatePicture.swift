extension State {
  /// The whole state as one value, the same on every machine that holds the same lines.
  ///
  /// Each scope stands by itself, so that the `s` part of a machine that holds both equals the state
  /// of one that holds only `s`.
  public var picture: Value {
    .object(
      Fields([
        Fields.Entry("v", .number(Event.format)),
        Fields.Entry(Scope.shared.rawValue, picture(of: .shared)),
        Fields.Entry(Scope.confidential.rawValue, picture(of: .confidential)),
      ]))
  }

  private func picture(of scope: Scope) -> Value {
    var types: [Fields.Entry] = []
    for type in EntityType.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
      let ids = Set(self.things.each(type, scope).map { shown(id(ofThing: $0)) })
      let things = ids.sorted().compactMap { entity($0, in: scope) }
      guard !things.isEmpty else { continue }
      let entries = things.map { Fields.Entry(pathOf($0.id), picture(of: $0)) }
      types.append(Fields.Entry(type.rawValue, .object(Fields(distinct: entries))))
    }
    var entries = [Fields.Entry("things", .object(Fields(distinct: types)))]
    let unknown = picture(ofNotApplied: scope)
    if !unknown.isEmpty { entries.append(Fields.Entry("notApplied", .object(unknown))) }
    if scope == .shared {
      let erased = erasures.keys.filter { isErased($0) }.sorted()
      if !erased.isEmpty {
        entries.append(Fields.Entry("erased", .list(erased.map(Value.text))))
      }
      let merged = doubles.pairs.map { Fields.Entry($0.id, .text($0.shown)) }
      if !merged.isEmpty {
        entries.append(Fields.Entry("merged", .object(Fields(distinct: merged))))
      }
    }
    return .object(Fields(distinct: entries))
  }

  private func pathOf(_ id: EntityID) -> String {
    guard let person = id.person else { return id.key }
    return id.key.isEmpty ? person : "\(id.key)/\(person)"
  }

  private func picture(of entity: Entity) -> Value {
    let entries = entity.fields.keys.sorted().compactMap { name in
      entity.fields[name].map { Fields.Entry(name, picture(of: $0)) }
    }
    return .object(Fields(distinct: entries))
  }

  /// A field that is clear is just its value; all else says what stands.
  private func picture(of field: FieldState) -> Value {
    if !field.isIncomplete && !field.isInConflict { return field.value }
    let heads = field.heads.map { head in
      Value.object(
        Fields([
          Fields.Entry("value", head.value),
          Fields.Entry("version", .text(head.order.version.text)),
        ]))
    }
    return .object(
      Fields([
        Fields.Entry("heads", .list(heads)),
        Fields.Entry(field.isIncomplete ? "incomplete" : "conflict", .flag(true)),
      ]))
  }

  private func picture(ofNotApplied scope: Scope) -> Fields {
    var counts: [String: Int] = [:]
    for (line, facts) in lineFacts.enumerated() {
      guard let reason = facts.role.notApplied else { continue }
      let event = held[line]
      guard event.version.log.scope == scope, !isErased(event.of), !isRedacted(event) else {
        continue
      }
      counts[reason.rawValue, default: 0] += 1
    }
    return Fields(counts.keys.sorted().map { Fields.Entry($0, .number(counts[$0] ?? 0)) })
  }
}
