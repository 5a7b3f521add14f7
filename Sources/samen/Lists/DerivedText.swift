import Domain
import Language
import Workbench

/// What follows from a profile: worked out on the day, never typed in.
extension PersonText {
  /// Each sensitive field: known, declined or not asked.
  var details: [String] {
    (State.sensitiveFields + answeredForTheFund).map { field in
      "\(words.field(field.name)): \(answer(field))"
    } + (state.details(of: person)?.note.map { ["\(words.field("note")): \($0)"] } ?? [])
  }

  /// What the European Social Fund asks, where it was asked: not every project is paid by it.
  private var answeredForTheFund: [Field] {
    State.fundFields.filter { state.answer($0, of: person) != .notAsked }
  }

  private func answer(_ field: Field) -> String {
    switch state.answer(field, of: person) {
    case .declined: return words(ShowPhrase.declined)
    case .notAsked: return words(ShowPhrase.notAsked)
    case .known(let value):
      let text = sentences.value(value, of: field) ?? ""
      let isInConflict = state.details(of: person)?.conflicts.contains(field.name) ?? false
      let mark = isInConflict ? " (!)" : ""
      guard field == .birthDate, let age = state.age(of: person, on: today) else {
        return text + mark
      }
      return "\(text)\(mark) (\(words(ShowPhrase.age, ["n": "\(age)"])))"
    }
  }

  /// The target groups the person belongs to, and those of which it cannot be told yet.
  var groups: [String] {
    let found = Dictionary(grouping: TargetGroup.allCases) {
      state.belongs(person, to: $0, on: today)
    }
    return [
      groupLine(.groups, found[.yes]), groupLine(.groupsNotKnown, found[.notKnown]),
    ].compactMap(\.self)
  }

  private func groupLine(_ phrase: ShowPhrase, _ groups: [TargetGroup]?) -> String? {
    guard let groups, !groups.isEmpty else { return nil }
    let names = groups.map { words.value($0.rawValue, of: Field.targetGroups.name) }
    return "\(words(phrase)): \(names.joined(separator: "; "))"
  }

  /// Each competence, from the first rating to the last.
  var competences: [String] {
    let ratings = state.competences(of: person)
    var names: [String] = []
    for rating in ratings where !names.contains(rating.name) { names.append(rating.name) }
    return names.map { name in
      let rated = ratings.filter { $0.name == name }
      let levels = [rated.first, rated.last].compactMap { $0 }.map(level)
      let label = words.entity(EntityType.competence.rawValue)
      if rated.count == 1 { return "\(label): \(name), \(levels[0])" }
      let way = words(
        ShowPhrase.competence, ["name": name, "first": levels[0], "last": levels[1]])
      return "\(label): \(way)"
    }
  }

  private func level(_ rating: CompetenceRating) -> String {
    let level = rating.level.map { "\($0)/5" } ?? words(CommonPhrase.noValue)
    return rating.on.map { "\(level) (\(sentences.numericDay($0)))" } ?? level
  }

  /// The hours worked in wijk-werken, and all of them together.
  var hours: [String] {
    let worked = state.workedHours(of: person)
    guard !worked.isEmpty else { return [] }
    let total = words.duration(minutes: worked.reduce(0) { $0 + $1.minutes })
    return plain(.hours) + ["\(words(ShowPhrase.workedInAll)): \(total)"]
  }

  /// The same for programs.
  var derived: Fields {
    var fields = Fields()
    fields["ids"] = .list(state.ids(of: person).map { .text($0) })
    fields["age"] = state.age(of: person, on: today).map { .number($0) } ?? .null
    fields["groups"] = .object(
      Fields(
        TargetGroup.allCases.map { group in
          .init(group.rawValue, .text(state.belongs(person, to: group, on: today).rawValue))
        }))
    fields["answers"] = .object(
      Fields(
        (State.sensitiveFields + State.fundFields).map {
          .init($0.name, .text(word(state.answer($0, of: person))))
        }
      ))
    return fields
  }

  private func word(_ answer: Answer<Value>) -> String {
    switch answer {
    case .known: "known"
    case .declined: "declined"
    case .notAsked: "notAsked"
    }
  }
}
