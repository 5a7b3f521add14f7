import Domain
import Journal
import Language
import Workbench

/// A thing and all that hangs on it, as `samen show` prints it.
struct ThingText {
  let state: State
  let sentences: Sentences

  /// The things called `id`: one, or one in each scope; empty where there is none.
  func things(_ id: String) -> [Entity] {
    if let person = state.entity(.person(id)) { return [person] }
    let types = EntityType.allCases.filter {
      ![.seat, .attendance, .enrolment, .assignment, .role, .peer, .double, .distinct].contains($0)
    }
    return types.lazy.map { state.entities($0, key: id) }.first { !$0.isEmpty } ?? []
  }

  /// What hangs on it: all about a person, all at a session, all who take part in a programme.
  func related(to entity: Entity) -> [Entity] {
    EntityType.allCases.filter { $0 != entity.id.type }.flatMap { type in
      if let person = entity.id.person {
        return entity.id.type == .person ? state.entities(type, of: person) : []
      }
      if let field = ThingText.hangingOn(entity.id.type)[type] {
        return state.entities(type).filter { $0.text(field) == entity.id.key }
      }
      let isOn: [EntityType] = [.seat, .attendance, .enrolment]
      return isOn.contains(type) ? state.entities(type, key: entity.id.key) : []
    }
  }

  /// What belongs to a programme or a session by naming it, and the field that does.
  private static func hangingOn(_ type: EntityType) -> [EntityType: Field] {
    switch type {
    case .programme: [.funder: .programme, .target: .programme]
    case .session: [.insight: .session, .intervision: .session, .cost: .session]
    case .partner: [.vacancy: .partner]
    default: [:]
    }
  }

  /// `label: value`, a line each.
  func lines(_ entity: Entity) -> [String] {
    let type = sentences.words.entity(entity.id.type.rawValue)
    let title = sentences.thing(entity.id)
    return ["\(type): \(title)", "id: \(entity.id.id)"]
      + fields(of: entity).map { "\($0.label): \($0.text)" }
  }

  /// What it is and what is known of it, on one line.
  func line(_ entity: Entity, besides other: EntityID) -> String {
    let type = sentences.words.entity(entity.id.type.rawValue)
    let name = name(of: entity.id, besides: other)
    let details = fields(of: entity).map { field in
      if field.isYes { return field.label }
      return field.speaksForItself ? field.text : "\(field.label) \(field.text)"
    }
    return "\(type): " + ([name].compactMap(\.self) + details).joined(separator: ", ")
  }

  /// The other thing that a seat, a mark or an enrolment joins to the one that is shown.
  private func name(of id: EntityID, besides other: EntityID) -> String? {
    if other.type != .person { return id.person.map(sentences.person) }
    switch id.type {
    case .seat, .attendance: return sentences.session(id.key)
    case .enrolment: return sentences.programme(id.key)
    case .assignment: return sentences.staff(id.key)
    case .role: return sentences.choice(id.key, of: .role)
    case .peer: return peer(of: id, besides: other)
    case .loan: return sentences.resource(id.key)
    case .language: return sentences.words.text("language.\(id.key)") ?? id.key
    case .enrolmentDetail: return sentences.programme(id.key)
    case .absence: return sentences.session(id.key)
    default: return id.key
    }
  }

  /// Who helps whom: the other of the two.
  private func peer(of id: EntityID, besides other: EntityID) -> String {
    sentences.person(id.person == other.person ? id.key : id.person ?? "")
  }

  private func fields(
    of entity: Entity
  ) -> [(label: String, text: String, speaksForItself: Bool, isYes: Bool)] {
    let order = Vocabulary.order(of: entity.id.type)
    let names = order + entity.fields.keys.filter { !order.contains($0) }.sorted()
    return names.compactMap { name in
      guard let field = Vocabulary.field(name), let value = entity[field],
        let text = sentences.value(value, of: field)
      else { return nil }
      let mark = entity.fields[name]?.isInConflict ?? false ? " (!)" : ""
      let isWord = field == .name || field == .text || name == Field.status.name
      // A level says nothing without its skill.
      let isChoice = if case .choice = field.type { entity.id.type != .language } else { false }
      return (
        sentences.words.field(name), text + mark, isWord || isChoice,
        value.asFlag == true && mark.isEmpty
      )
    }
  }

  /// The same for programs.
  func json(_ entity: Entity) -> Fields {
    var fields = Fields([
      .init("id", .text(entity.id.id)), .init("type", .text(entity.id.type.rawValue)),
    ])
    fields["of"] = entity.id.person.map { .text($0) }
    fields["fields"] = .object(
      Fields(
        entity.fields.keys.sorted().map { .init($0, entity.fields[$0]?.value ?? .null) }))
    fields["conflicts"] = .list(entity.conflicts.map { .text($0) })
    return fields
  }
}
