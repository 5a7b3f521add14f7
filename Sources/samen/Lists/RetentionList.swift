import Domain
import Language
import Workbench

extension ListMaker {
  /// Whose file is past the term of the programme, the longest first.
  func retention() -> Table {
    let words = sentences.words
    var table = Table(columns: [
      words.column("id", .id), words.column(.name, speaks: true),
      words.column(.programme, speaks: true), words.column("leftOn", .leftOn),
      words.column("dueOn", .dueOn),
    ])
    let past = state.retention(on: now.day).filter {
      filters.holds(programme: $0.programme) && filters.holds(person: $0.person)
        && filters.holds($0.dueOn)
    }
    table.rows = past.map { file in
      [
        .text(file.person), .text(sentences.person(file.person)),
        .named(file.programme, sentences.programme(file.programme)), .day(file.leftOn),
        .day(file.dueOn),
      ]
    }
    return table
  }
}
