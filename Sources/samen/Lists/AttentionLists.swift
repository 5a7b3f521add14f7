import Domain
import Language
import Workbench

extension ListMaker {
  /// What asks for a look, the worst first.
  func attention() -> Table {
    let words = sentences.words
    var table = Table(columns: [
      words.column("id", .id), words.column("what", .what, speaks: true),
      words.column("kind", .kind, speaks: true), words.column("person", .person),
    ])
    table.rows = state.attention(at: now).filter(holds).map { line in
      let (kind, id) = line.subject
      return [
        .text(id), .text(sentences.attention(line)), .named(kind, ""),
        line.person.map { .named($0, "") } ?? .empty,
      ]
    }
    return table
  }

  private func holds(_ line: Attention) -> Bool {
    guard filters.holds(person: line.person) else { return false }
    guard filters.session == nil || filters.session == line.session else { return false }
    guard let programme = filters.programme else { return true }
    let enrolled = line.person.map { state.enrolments(of: $0) } ?? []
    return line.session.flatMap(state.session)?.programme == programme
      || enrolled.contains { $0.programme == programme }
  }

  /// Fields on which laptops said different things, with each value and the line that says it.
  func conflicts() -> Table {
    let words = sentences.words
    var table = Table(columns: [
      words.column("id", .id), words.column("thing", .thing, speaks: true),
      words.column("field", .field, speaks: true), words.column("value", .value, speaks: true),
      words.column("by", .by), words.column("version", .version),
    ])
    for case .conflict(let id) in state.attention(at: now) {
      let scope: [Scope] = [.shared, .confidential]
      for entity in scope.compactMap({ state.entity(id, in: $0) }) {
        table.rows += entity.conflicts.flatMap { rows(of: entity, $0) }
      }
    }
    return table
  }

  private func rows(of entity: Entity, _ name: String) -> [[Table.Cell]] {
    guard let field = Vocabulary.field(name) else { return [] }
    return (entity.fields[name]?.heads ?? []).map { head in
      [
        .text(entity.id.id), .named(entity.id.type.rawValue, sentences.thing(entity.id)),
        .named(name, sentences.words.field(name)),
        .text(sentences.value(head.value, of: field)), .text(head.by),
        .text(head.order.version.text),
      ]
    }
  }
}
