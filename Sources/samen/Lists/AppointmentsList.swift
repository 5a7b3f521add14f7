import Domain
import Language
import Workbench

extension ListMaker {
  /// The appointments by day and time: held, missed or to come.
  func appointments() -> Table {
    let words = sentences.words
    var table = Table(columns: [
      words.column("id", .id), words.column(.day, speaks: true), words.column(.start, speaks: true),
      words.column(.end), words.column("person", .person, speaks: true),
      words.column(.appointment, speaks: true), words.column(.staff), words.column(.place),
      words.column(.way, speaks: true), words.column(.interpreter), words.column(.text),
    ])
    table.rows = state.appointments.filter(holds).map { contact in
      [
        .text(contact.id), .day(contact.day), .time(contact.start), .time(contact.end),
        .named(contact.person, sentences.person(contact.person)),
        .choice(contact.appointment.rawValue, .appointment),
        contact.staff.map { .named($0, sentences.staff($0)) } ?? .empty,
        contact.place.map { .named($0, sentences.place($0)) } ?? .empty,
        contact.way.map { .choice($0.rawValue, .way) } ?? .empty,
        .flag(contact.needsInterpreter), .text(contact.text),
      ]
    }
    return table
  }

  private func holds(_ contact: Contact) -> Bool {
    let programmes = state.enrolments(of: contact.person).map(\.programme)
    let isOfProgramme =
      filters.programme.map { $0 == contact.programme || programmes.contains($0) } ?? true
    return filters.holds(contact.day) && filters.holds(person: contact.person) && isOfProgramme
  }
}
