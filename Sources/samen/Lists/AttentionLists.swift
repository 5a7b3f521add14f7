import Domain
import Language
import Workbench

extension ListMaker {
  /// What asks for a look, the worst first.
  func attention() -> Table {
    let words = sentences.words
    var table = Table(columns: [
      words.column("id", .id), words.column("what", .what, speaks: true),
      words.column("kind", .kind, speaks: true),
    ])
    table.rows = state.attention(at: now).filter(holds).map { line in
      let (kind, id) = subject(of: line)
      return [.text(id), .text(sentences.attention(line)), .named(kind, "")]
    }
    return table
  }

  private func holds(_ line: Attention) -> Bool {
    guard let programme = filters.programme else { return true }
    let (_, id) = subject(of: line)
    let enrolled =
      state.enrolments(of: id) + (state.handoff(id).map { state.enrolments(of: $0.person) } ?? [])
    return state.session(id)?.programme == programme
      || enrolled.contains { $0.programme == programme }
  }

  /// What it is called in JSON, and the id of the handoff, session, person or thing it is about.
  private func subject(of line: Attention) -> (kind: String, id: String) {
    switch line {
    case .handoffWaiting(let handoff, _): ("handoffWaiting", handoff.id)
    case .absentThrice(let person): ("absentThrice", person)
    case .overbooked(let session, _): ("overbooked", session)
    case .seatFree(let session, _): ("seatFree", session)
    case .offerOpen(let session, _): ("offerOpen", session)
    case .seatWaiting(let session, _, _): ("seatWaiting", session)
    case .actionDue(let handoff): ("actionDue", handoff.id)
    case .conflict(let thing): ("conflict", thing.id)
    }
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
