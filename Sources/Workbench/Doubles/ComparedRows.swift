import Domain
import Language

/// What tells whether two are one.
extension Workbench {
  func comparedRows(_ first: PersonID, _ second: PersonID) -> [Comparison.Row] {
    let left = facts(of: first)
    let right = facts(of: second)
    return zip(left, right).compactMap { one, other in
      guard !one.text.isEmpty || !other.text.isEmpty else { return nil }
      let none = words(CommonPhrase.noValue)
      return Comparison.Row(
        label: one.label, left: one.text.isEmpty ? none : one.text,
        right: other.text.isEmpty ? none : other.text)
    }
  }

  private typealias Fact = (label: String, text: String)

  /// The same facts of anyone, in the same order.
  private func facts(of id: PersonID) -> [Fact] {
    guard let person = state.person(id) else { return [] }
    let details = state.details(of: id)
    let there = state.attendance(of: id).count { $0.status?.isThere ?? false }
    let programmes = state.enrolments(of: id).map { sentences.programme($0.programme) }
    let handoffs = state.handoffs(of: id).compactMap(\.partner).map(sentences.partner)
    return contactFacts(of: person) + [
      (words.field("birthDate"), details?.birthDate.map(sentences.numericDay) ?? ""),
      (words.field("address"), details?.address ?? ""),
      (words(DoublePhrase.registered), registered(id)),
      (words(PanePhrase.project), programmes.joined(separator: "; ")),
      (words(DoublePhrase.sessions), there == 0 ? "" : words.number(there)),
      (words(WorkbenchPhrase.handoffs), handoffs.joined(separator: "; ")),
      (words(PanePhrase.strengths), state.strengths(of: id).map(\.text).joined(separator: ", ")),
      (words(PanePhrase.goal), state.goals(of: id).map(\.text).joined(separator: "; ")),
    ]
  }

  private func contactFacts(of person: Person) -> [Fact] {
    [
      (words.field("name"), sentences.person(person.id)),
      (words.field("phone"), person.phone ?? ""),
      (words.field("email"), person.email ?? ""),
      (
        words.field("language"),
        person.language.map { words.text("language.\($0)") ?? $0 } ?? ""
      ),
      (words.field("municipality"), person.municipality ?? ""),
    ]
  }

  /// When, by whom and on which laptop the person was registered.
  private func registered(_ id: PersonID) -> String {
    let line = state.lines(of: id).first { $0.kind == EventKind.personRegistered.name }
    return line.map { sentences.saidBy($0) } ?? ""
  }
}
