import Domain
import Language

/// One fact as a person reads it: what, what of it, when and by whom it was written.
struct AccessFact {
  let label: String
  let value: String
  let day: String
  let by: String
  let standing: Holdings.Said.Standing
}

/// Turns what is held on someone into what they read.
struct AccessFacts {
  let holdings: Holdings
  let state: State
  let words: Words

  /// The things of a part, in the order of their types and in which they were noted.
  func things(in part: AccessPart) -> [Holdings.HeldThing] {
    let order = EntityType.allCases
    let own = holdings.things.filter { AccessPart.part(of: $0.id.type) == part }
    return order.flatMap { type in own.filter { $0.id.type == type } }
  }

  /// What a thing is: "aanwezigheid: CV opmaken, 23/11/2026".
  func name(of thing: Holdings.HeldThing) -> String {
    let kind = words.entity(thing.id.type.rawValue)
    let other = thing.joinsOther ? words(AccessPhrase.someoneElse) : joined(thing.id)
    return other.map { "\(kind): \($0)" } ?? kind
  }

  private func joined(_ id: EntityID) -> String? {
    switch id.type {
    case .seat, .attendance, .absence: reference(.session, id.key)
    case .enrolment, .enrolmentDetail: reference(.programme, id.key)
    case .assignment: reference(.staff, id.key)
    case .role: words.value(id.key, of: "role")
    case .language: words.text("language.\(id.key)") ?? id.key
    case .loan: reference(.resource, id.key)
    default: nil
    }
  }

  /// Everything that was said of a thing, field by field, the oldest first.
  func facts(of thing: Holdings.HeldThing) -> [AccessFact] {
    thing.fields.flatMap { held in
      held.said.map { said in
        AccessFact(
          label: words.field(held.field.name), value: text(said, held.field), day: day(said.at),
          by: state.staff(said.by)?.name ?? said.by, standing: said.standing)
      }
    }
  }

  /// "(ingetrokken)"; nil for what is shown.
  func mark(_ standing: Holdings.Said.Standing) -> String? {
    switch standing {
    case .current: nil
    case .open: words(AccessPhrase.open)
    case .replaced: words(AccessPhrase.replaced)
    case .withdrawn: words(AccessPhrase.withdrawn)
    }
  }

  private func day(_ instant: String) -> String {
    Moment(instant: instant).map { words.numericDate($0.day.parts) } ?? instant
  }

  private func text(_ said: Holdings.Said, _ field: Field) -> String {
    said.namesOther ? words(AccessPhrase.someoneElse) : text(said.value, field)
  }

  private func text(_ value: Value, _ field: Field) -> String {
    switch (value, field.type) {
    case (.null, _): words(ConflictPhrase.empty)
    case (.flag(let flag), _): words.yesNo(flag)
    case (.number(let number), _):
      field == .minutes ? words.duration(minutes: number) : words.number(number)
    case (.text(let text), .day): Day(text).map { words.numericDate($0.parts) } ?? text
    case (.text(let text), .choice): words.value(text, of: field.name)
    case (.text(let text), .reference(let type)): reference(type, text)
    case (.text(let text), .line) where field == .language:
      words.text("language.\(text)") ?? text
    case (.text(let text), .handle): state.staff(text)?.name ?? text
    case (.text(let text), _): text
    case (.list(let list), .list(let element)):
      list.map { self.text($0, Field(field.name, element)) }.joined(separator: "; ")
    case (.list, _), (.object, _): words(CommonPhrase.unknown)
    }
  }

  /// The name of what an id stands for; the id where nothing is known of it.
  private func reference(_ type: EntityType, _ id: String) -> String {
    switch type {
    case .person: state.person(id)?.name ?? id
    case .session: session(id)
    case .staff: state.staff(id)?.name ?? id
    default:
      state.entities(type, key: id).first.flatMap { $0.text(.name) ?? $0.text(.text) } ?? id
    }
  }

  private func session(_ id: SessionID) -> String {
    guard let session = state.session(id) else { return id }
    let theme = session.theme ?? session.form.map { words.value($0.rawValue, of: "form") }
    let day = session.day.map { words.numericDate($0.parts) }
    return [theme, day].compactMap(\.self).joined(separator: ", ")
  }
}

extension AccessFacts {
  /// What stands above the facts: what this is, whose data are in, and what is lacking here.
  var introduction: [String] {
    [
      words(AccessPhrase.intro), laptops(.shared, .laptops), confidential,
      words(AccessPhrase.others), words(AccessPhrase.marks), words(AccessPhrase.rights),
    ].compactMap(\.self)
  }

  private var confidential: String? {
    let here = holdings.laptops[.confidential] ?? []
    if here.isEmpty { return words(AccessPhrase.noConfidential) }
    let lacking = (holdings.laptops[.shared] ?? []).filter { !here.contains($0) }
    let said = laptops(.confidential, .confidential) ?? ""
    if lacking.isEmpty { return said }
    return said + " "
      + words(AccessPhrase.lacking, ["text": words.list(lacking.map(state.deviceName))])
  }

  private func laptops(_ scope: Scope, _ phrase: AccessPhrase) -> String? {
    let names = (holdings.laptops[scope] ?? []).map(state.deviceName)
    return names.isEmpty ? nil : words(phrase, ["text": words.list(names)])
  }

  /// What stands below them: what the person is to others, and what cannot be read.
  var ending: [String] {
    let unread =
      holdings.unread.isEmpty ? [] : [words.plural(AccessPhrase.unread, holdings.unread.count)]
    return holdings.mentions.map { words($0 == .peer ? AccessPhrase.asPeer : .asBridge) } + unread
  }
}
