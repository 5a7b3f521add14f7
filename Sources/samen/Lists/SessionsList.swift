import Domain
import Language
import Workbench

extension ListMaker {
  /// The sessions, in the order of the calendar.
  func sessions() -> Table {
    let words = sentences.words
    var table = Table(columns: [
      words.column("id", .id), words.column(.day, speaks: true), words.column(.start, speaks: true),
      words.column(.end), words.column(.theme, speaks: true), words.column(.form, speaks: true),
      words.column(.place, speaks: true), words.column(.programme, speaks: true),
      words.column(.capacity), words.column("seatsHeld", .seatsHeld),
      words.column("waiting", .waiting), words.column("there", .there),
      words.column(.cancelled), words.column(.closed),
    ])
    let sessions = state.sessions.filter {
      filters.holds(programme: $0.programme) && filters.holds($0.day)
        && (filters.session == nil || filters.session == $0.id)
    }
    table.rows = sessions.map(row)
    return table
  }

  private func row(_ session: Session) -> [Table.Cell] {
    let seats = state.seats(at: session.id)
    let there = state.attendance(at: session.id).count { $0.status?.isThere ?? false }
    return [
      .text(session.id), .day(session.day), .time(session.start), .time(session.end),
      .text(session.theme), session.form.map { .choice($0.rawValue, .form) } ?? .empty,
      session.place.map { .named($0, sentences.place($0)) } ?? .empty,
      session.programme.map { .named($0, sentences.programme($0)) } ?? .empty,
      .number(session.capacity), .number(seats.count(where: \.isHeld)),
      .number(seats.count { $0.state == .waiting }), .number(there), .flag(session.isCancelled),
      .flag(session.isClosed),
    ]
  }
}
