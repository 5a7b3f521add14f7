/// What a line said that is still shown, said anew with other texts: in a line of its own kind where
/// that says no more than is so, in another that speaks of the same thing, or in two.
///
/// It takes the place of that line alone: where others said something else, they still do.
struct Correction {
  private let state: State
  private let event: Event
  private let kind: EventKind
  private let entity: Entity
  private let told: [Version: [Retelling]]
  /// What is still shown of the line, told anew.
  private let shown: [Fields.Entry]

  /// Nil where nothing of the line is shown any more.
  init?(
    of event: Event, _ told: [Version: [Retelling]], in state: State
  ) throws(Refusal) {
    guard let kind = EventKind.named(event.kind), state.counts(event.version),
      let id = kind.entity(of: event.of, data: event.data),
      let entity = state.written(id, in: event.version.log.scope)
    else { return nil }
    self.state = state
    self.event = event
    self.kind = kind
    self.entity = entity
    self.told = told
    let standing = kind.settings(from: event.data).filter { entry in
      entity.fields[entry.name]?.heads.contains { $0.order.version == event.version } ?? false
    }
    guard !standing.isEmpty else { return nil }
    let retellings = told[event.version] ?? []
    shown = standing.map { .init($0.name, $0.value.told($0.name, retellings)) }
    try checkTexts(retellings)
  }

  /// The lines that say it.
  func proposals() throws(Refusal) -> [Proposal] {
    let alike = EventKind.all.filter {
      $0 != kind && $0.writes == kind.writes && $0.scope == kind.scope
        && $0.subject == kind.subject && $0.keyField == kind.keyField
    }
    let one = ([kind] + alike).lazy.compactMap { line($0) }.first
    let lines = one.map { [$0] } ?? [line(kind, sayingMore: true)].compactMap(\.self) + restored()
    guard !lines.isEmpty else { throw .notThere(event.version) }
    for line in lines {
      if let flaw = line.kind.flaw(of: line.of, data: line.data, strict: true) {
        throw .flaw(line.kind, flaw)
      }
    }
    return lines
  }

  /// A line of `kind` that says what is shown; nil where such a line cannot, or would say more than
  /// is so: that a handoff is a draft, when it has moved on since.
  private func line(_ kind: EventKind, sayingMore: Bool = false) -> Proposal? {
    var data = Fields(event.data.entries.filter { $0.name == kind.keyField?.name })
    var over = [event.version]
    for entry in shown where kind.implied[entry.name] != entry.value {
      guard kind.field(entry.name) != nil else { return nil }
      data[entry.name] = entry.value
    }
    for implied in kind.implied.entries where !shown.contains(where: { $0.name == implied.name }) {
      let now = current(implied.name)
      guard sayingMore || now?.value == implied.value else { return nil }
      over += now?.versions ?? []
    }
    for field in kind.required where data[field] == nil {
      guard let now = current(field.name), !now.value.isNull else { return nil }
      data[field] = now.value
      over += now.versions
    }
    return proposal(kind, data, replaces: over)
  }

  /// The lines that put back what a line of the same kind said too much.
  private func restored() -> [Proposal] {
    let names = kind.implied.entries.map(\.name).filter { name in
      !shown.contains { $0.name == name }
    }
    let kinds = names.compactMap { name in
      entity.fields[name]?.heads.last.flatMap { state.event($0.order.version) }?.kind
    }
    return Set(kinds).sorted().compactMap { EventKind.named($0) }.map { kind in
      var data = Fields(event.data.entries.filter { $0.name == kind.keyField?.name })
      for field in kind.required where data[field] == nil {
        data[field] = current(field.name)?.value
      }
      return proposal(kind, data, replaces: nil)
    }
  }

  private func proposal(_ kind: EventKind, _ data: Fields, replaces: [Version]?) -> Proposal {
    var seen: Set<Version> = []
    return Proposal(
      kind, of: event.of, at: kind.subject == .nobody ? event.at : nil, data: data,
      replaces: replaces.map { $0.filter { seen.insert($0).inserted } })
  }

  /// What is shown of a field, told anew, and the lines that say just that.
  private func current(_ name: String) -> (value: Value, versions: [Version])? {
    guard let heads = entity.fields[name]?.heads, let last = heads.last else { return nil }
    let same = heads.filter { $0.value == last.value }.map(\.order.version)
    return (last.value.told(name, told[last.order.version] ?? []), same)
  }

  /// The new texts say something where something must be said, and hold no number of the register.
  private func checkTexts(_ retellings: [Retelling]) throws(Refusal) {
    for retelling in retellings {
      guard let field = kind.field(retelling.mention.field) else { continue }
      let text = retelling.text ?? ""
      if NationalNumber.stands(in: text) { throw .nationalNumber(field) }
      let isEmpty = text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
      if isEmpty && kind.required.contains(field)
        && shown.contains(where: { $0.name == field.name })
      {
        throw .emptyText(field)
      }
    }
  }
}

extension Value {
  /// The same with the texts of field `name` told anew; null where nothing is left.
  fileprivate func told(_ name: String, _ retellings: [Retelling]) -> Value {
    retellings.filter { $0.mention.field == name }.reduce(self) { value, retelling in
      let old = Value.text(retelling.mention.text)
      let new = retelling.text.map(Value.text)
      if value == old { return new ?? .null }
      guard let list = value.asList else { return value }
      return .list(list.compactMap { $0 == old ? new : $0 })
    }
  }
}
