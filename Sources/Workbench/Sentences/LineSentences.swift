import Domain
import Language

extension Sentences {
  /// What someone did, as undo names it: "aanwezigheid van Aida H. op ma 23 nov".
  public func deed(_ deed: DoneDeed) -> String {
    guard let main = deed.main else { return words(CommonPhrase.noValue) }
    var text = head(main, naming: true)
    if let partner = main.data[Field.partner]?.asText, main.kind != EventKind.partnerAdded.name {
      text = words(LinePhrase.toPartner, ["what": text, "partner": self.partner(partner)])
    }
    guard let session = main.data[Field.session]?.asText.flatMap(state.session),
      let day = session.day
    else { return text }
    return words(LinePhrase.onDay, ["what": text, "day": self.day(day)])
  }

  /// A line of the journal in one line: what kind, about whom, and what it says.
  ///
  /// Without the person where the reader knows whose timeline it is.
  public func line(_ event: Event, naming: Bool = true) -> String {
    let head = head(event, naming: naming)
    let details = isShielded ? [] : details(of: event)
    return details.isEmpty
      ? head
      : words(LinePhrase.details, ["head": head, "details": details.joined(separator: ", ")])
  }

  /// The same with what was chosen before what it is about, for where the end may be cut off.
  func brief(_ event: Event) -> String {
    let details = details(of: event, choicesFirst: true)
    let head = head(event, naming: true)
    return details.isEmpty
      ? head
      : words(LinePhrase.details, ["head": head, "details": details.joined(separator: ", ")])
  }

  /// What kind of line it is, and about whom.
  func head(_ event: Event, naming: Bool) -> String {
    let kind = words.kind(event.kind)
    guard let person = event.of, naming else { return kind }
    if event.kind == EventKind.personRegistered.name {
      return words(LinePhrase.namedPerson, ["kind": kind, "person": self.person(person)])
    }
    return words(LinePhrase.ofPerson, ["kind": kind, "person": self.person(person)])
  }

  private func details(of event: Event, choicesFirst: Bool = false) -> [String] {
    guard let kind = EventKind.named(event.kind) else { return [] }
    if kind.takesBack { return withdrawn(by: event) }
    let shown: [(field: Field, text: String)] = event.data.entries.compactMap { entry in
      guard let field = kind.field(entry.name), !isInHead(field, kind) else { return nil }
      return detail(field, entry.value).map { (field, $0) }
    }
    guard choicesFirst else { return shown.map(\.text) }
    // What it is called comes before anything else.
    let ranks = shown.enumerated().map { place, detail in
      (rank: detail.field == .name ? 0 : isChoice(detail.field) ? 1 : 2, place: place)
    }
    return ranks.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map { shown[$0.place].text }
  }

  private func isChoice(_ field: Field) -> Bool {
    if case .choice = field.type { true } else { false }
  }

  /// True for what the head of the line says already, or what is only now being named.
  private func isInHead(_ field: Field, _ kind: EventKind) -> Bool {
    if kind == .personRegistered && field == .name { return true }
    if field == .series { return true }
    guard field == kind.keyField, case .reference(let type) = field.type else { return false }
    return type == kind.writes && kind.introduces != .nothing
  }

  private func withdrawn(by event: Event) -> [String] {
    let known = event.over.compactMap(state.event).map { words.kind($0.kind) }
    return known.isEmpty
      ? [words.plural(LinePhrase.withdrew, event.over.count)]
      : known.reduce(into: []) { kinds, kind in if !kinds.contains(kind) { kinds.append(kind) } }
  }

  /// A field as people say it; what speaks for itself goes without its label.
  private func detail(_ field: Field, _ value: Value) -> String? {
    let label = words.field(field.name)
    if value.isNull { return words(LinePhrase.cleared, ["label": label]) }
    if let flag = value.asFlag { return flag ? label : nil }
    guard let text = self.value(value, of: field) else { return nil }
    if case .choice = field.type { return text }
    return Sentences.speakForThemselves.contains(field)
      ? text : words(LinePhrase.labelled, ["label": label, "value": text])
  }

  private static let speakForThemselves: Set<Field> = [
    .name, .text, .theme, .session, .programme, .partner, .place, .resource, .taskGiver, .vacancy,
  ]

  /// The value of a field as people read it; nil for an id that means nothing to them.
  public func value(_ value: Value, of field: Field) -> String? {
    switch (value, field.type) {
    case (.null, _): return words(CommonPhrase.noValue)
    case (.flag(let flag), _): return words.yesNo(flag)
    case (.number(let number), _): return self.number(number, field)
    case (.list(let names), _) where field == .declined:
      return names.compactMap(\.asText).map { words.field($0).lowercased() }
        .joined(separator: "; ")
    case (.text(let text), .day): return Day(text).map(numericDay) ?? text
    case (.text(let text), .choice): return choice(text, of: field)
    case (.text(let text), .reference(let type)): return reference(type, text)
    case (.text(let text), .handle): return staff(text)
    case (.text(let text), _): return text
    case (.list(let list), .list(let element)):
      let inner = Field(field.name, element)
      return list.compactMap { self.value($0, of: inner) }.joined(separator: "; ")
    case (.list, _), (.object, _): return nil
    }
  }

  /// A number in the unit of its field.
  private func number(_ number: Int, _ field: Field) -> String {
    switch field {
    case .budget, .amount: words.euros(cents: number)
    case .share: words.percent(number, of: 10_000)
    case .minutes: words.duration(minutes: number)
    default: words.number(number)
    }
  }

  private func reference(_ type: EntityType, _ id: String) -> String? {
    switch type {
    case .person, .session, .programme, .partner, .place, .staff: name(type, id)
    case .goal: state.entities(.goal, key: id).first?.text(.text)
    case .vacancy: state.vacancy(id)?.name
    case .resource: state.resource(id)?.name
    case .taskGiver: state.taskGiver(id)?.name
    case .device: state.entity(EntityID(.device, id))?.text(.name) ?? id
    case .handoff: state.handoff(id)?.partner.map(partner)
    case .outcome:
      state.entities(.outcome, key: id).first?.text(.reached).map { choice($0, of: .reached) }
    default: nil
    }
  }
}
