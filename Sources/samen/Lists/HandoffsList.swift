import Domain
import Language
import Workbench

extension ListMaker {
  /// The handoffs, those still open first, each with the days it has waited.
  func handoffs() -> Table {
    let words = sentences.words
    var table = Table(columns: [
      words.column("id", .id), words.column("person", .person, speaks: true),
      words.column(.partner, speaks: true), words.column(.state, speaks: true), words.column(.on),
      words.column("daysWaiting", .daysWaiting), words.column(.bridge), words.column(.warm),
      words.column(.reason), words.column(.next), words.column(.nextOn),
    ])
    let all = state.handoffs.filter { handoff in
      let programmes = state.enrolments(of: handoff.person).map(\.programme)
      return filters.holds(handoff.on) && filters.holds(person: handoff.person)
        && (filters.programme.map(programmes.contains) ?? true)
    }
    table.rows = (all.filter { !$0.state.isClosed } + all.filter(\.state.isClosed)).map(row)
    return table
  }

  private func row(_ handoff: Handoff) -> [Table.Cell] {
    [
      .text(handoff.id), .named(handoff.person, sentences.person(handoff.person)),
      handoff.partner.map { .named($0, sentences.partner($0)) } ?? .empty,
      .choice(handoff.state.rawValue, .state), .day(handoff.on),
      .number(handoff.daysWaiting(on: now.day)),
      handoff.bridge.map { .named($0, sentences.person($0)) } ?? .empty, .flag(handoff.isWarm),
      .text(handoff.reason), .text(handoff.next), .day(handoff.nextOn),
    ]
  }
}
