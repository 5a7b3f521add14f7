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
      words.column("other", .other),
    ])
    table.rows = state.attention(at: now).filter(holds).map { line in
      let (kind, id) = line.subject
      return [
        .text(id), .text(sentences.attention(line)), .named(kind, ""),
        line.person.map { .named($0, "") } ?? .empty, .named(line.other),
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
      words.column("laptop", .laptop), words.column("at", .when),
    ])
    table.rows = state.conflicts.filter { conflict in
      filters.holds(person: conflict.thing.person)
    }.flatMap(rows)
    return table
  }

  /// A row for each line that says a value, the one that is shown last.
  private func rows(of conflict: Conflict) -> [[Table.Cell]] {
    conflict.sides.flatMap { side in
      side.heads.map { head in
        [
          .text(conflict.thing.id),
          .named(conflict.thing.type.rawValue, sentences.thing(conflict.thing)),
          .named(conflict.field.name, sentences.words.field(conflict.field.name)),
          .text(sentences.side(side.value, of: conflict.field)), .text(head.by),
          .text(head.order.version.text),
          .named(head.device, state.deviceName(head.device)), .named(head.at, when(head)),
        ]
      }
    }
  }

  /// "20/11/2026 13:31", by the clock in Brussels.
  private func when(_ head: Head) -> String {
    Moment(instant: head.at).map { "\(sentences.numericDay($0.day)) \($0.time.text)" } ?? head.at
  }
}
