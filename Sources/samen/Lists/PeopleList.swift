import Domain
import Language
import Workbench

extension ListMaker {
  /// Everyone, by name; with `--programme` those who take part in it, with `--session` those on
  /// its sheet, with days those registered then, with `--municipality` those who live there and with
  /// `--group` those in that target group today.
  func people() -> Table {
    let words = sentences.words
    var table = Table(columns: [
      words.column("id", .id), words.column(.name, speaks: true),
      words.column(.phone, speaks: true), words.column(.email, speaks: true),
      words.column(.language), words.column(.interpreter),
      words.column(.municipality, speaks: true),
      words.column(.on), words.column("programmes", .programmes, speaks: true),
    ])
    table.rows = state.people.filter(holds).sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map {
      person in
      let enrolments = state.enrolments(of: person.id).filter { $0.isCurrent(on: now.day) }
      return [
        .text(person.id), .text(person.name), .text(person.phone), .text(person.email),
        .text(person.language), .flag(person.needsInterpreter), .text(person.municipality),
        .day(person.registeredOn),
        .text(
          enrolments.isEmpty
            ? nil : enrolments.map { sentences.programme($0.programme) }.joined(separator: " + ")),
      ]
    }
    return table
  }

  private func holds(_ person: Person) -> Bool {
    guard filters.holds(person: person.id) else { return false }
    if let programme = filters.programme,
      !state.enrolments(of: person.id).contains(where: { $0.programme == programme })
    {
      return false
    }
    if let session = filters.session,
      state.seat(of: person.id, at: session) == nil
        && state.attendance(of: person.id, at: session) == nil
    {
      return false
    }
    if let place = filters.municipality,
      person.municipality.map({ FoldedText($0) }) != FoldedText(place)
    {
      return false
    }
    if let group = filters.group {
      let programme = filters.programme.flatMap(state.programme)
      if state.belongs(person.id, to: group, on: now.day, in: programme) != .yes { return false }
    }
    return filters.holds(person.registeredOn)
  }
}
