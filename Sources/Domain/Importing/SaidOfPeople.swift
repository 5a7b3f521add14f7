/// Every name and fact that was ever said of the people who are known, also what was changed since:
/// the same list once more finds everyone back who came from it.
struct SaidOfPeople {
  /// Who is meant by a name with a fact.
  private(set) var known: [String: PersonID] = [:]
  /// Who was registered here while what is confidential of them was never written, by what was said
  /// of them.
  private(set) var begun: [String: [PersonID]] = [:]

  private var names: [PersonID: Set<String>] = [:]
  private var facts: [PersonID: Set<String>] = [:]
  /// The acts that have a confidential part, and those that tell a birth date in it.
  private var confidentialActs: Set<String> = []
  private var birthActs: Set<String> = []

  init(_ state: State, device: String) {
    for event in state.held where event.version.log.scope == .confidential { noteAct(event) }
    for event in state.held { note(event, state, device) }
    for (person, names) in names {
      for name in names {
        for fact in facts[person] ?? [] { known[NamedFacts.key(name, fact)] = person }
      }
    }
  }

  private mutating func noteAct(_ event: Event) {
    guard let act = event.act else { return }
    confidentialActs.insert(act.id)
    if event.data[Field.birthDate]?.asText != nil { birthActs.insert(act.id) }
  }

  private mutating func note(_ event: Event, _ state: State, _ device: String) {
    let kinds = [EventKind.personRegistered, .personChanged, .personDetailed].map(\.name)
    guard kinds.contains(event.kind), let id = event.of, !state.isRedacted(event) else { return }
    let person = state.shown(id)
    guard state.person(person) != nil else { return }
    if let name = event.data[Field.name]?.asText {
      names[person, default: []].insert(NamedFacts.name(name))
    }
    let said = [
      NamedFacts.phone(event.data[Field.phone]?.asText),
      NamedFacts.email(event.data[Field.email]?.asText),
      NamedFacts.birth(event.data[Field.birthDate]?.asText.flatMap { Day($0) }),
    ]
    facts[person, default: []].formUnion(said.compactMap(\.self))
    if event.kind == EventKind.personRegistered.name { noteBeginning(event, id, state, device) }
  }

  private mutating func noteBeginning(
    _ event: Event, _ id: PersonID, _ state: State, _ device: String
  ) {
    let isBare =
      event.data[Field.phone]?.asText == nil && event.data[Field.email]?.asText == nil
      && !(event.act.map { birthActs.contains($0.id) } ?? false)
    if isBare { facts[state.shown(id), default: []].insert(NamedFacts.nothing) }
    // An act of which the shared part is here and nothing confidential ever came: only who wrote it
    // can tell that it was broken off, as others may not be let in.
    guard let act = event.act, event.version.log.device == device,
      !confidentialActs.contains(act.id), state.details(of: id) == nil
    else { return }
    for withDay in [false, true] {
      let mark = PersonOnList.mark(of: event.data, withDay: withDay)
      begun[mark, default: []].append(id)
    }
  }
}
