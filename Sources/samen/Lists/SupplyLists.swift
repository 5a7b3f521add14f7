import Domain
import Language
import Workbench

extension ListMaker {
  /// The vacancies that employers keep free, with the places that are left.
  func vacancies() -> Table {
    let words = sentences.words
    var table = Table(columns: [
      words.column("id", .id), words.column(.name, speaks: true),
      words.column(.partner, speaks: true), words.column(.municipality, speaks: true),
      words.column(.places), words.column("free", .free), words.column(.on), words.column(.until),
      words.column(.note),
    ])
    table.rows = state.vacancies.filter { filters.holds($0.until ?? $0.on) }.map { vacancy in
      [
        .text(vacancy.id), .text(vacancy.name),
        vacancy.partner.map { .named($0, sentences.partner($0)) } ?? .empty,
        .text(vacancy.municipality), .number(vacancy.places),
        .number(vacancy.isOpen(on: now.day) ? state.freePlaces(of: vacancy) : 0),
        .day(vacancy.on), .day(vacancy.until), .text(vacancy.note),
      ]
    }
    return table
  }

  /// The scarce things, with who has each and how many wait.
  func resources() -> Table {
    let words = sentences.words
    var table = Table(columns: [
      words.column("id", .id), words.column(.name, speaks: true),
      words.column(.programme, speaks: true), words.column("lentTo", .lentTo),
      words.column(.until), words.column("waiting", .waiting), words.column(.note),
    ])
    let shown = state.resources.filter { resource in
      filters.holds(programme: resource.programme)
        && (filters.person == nil
          || state.loans(of: resource.id).contains { $0.person == filters.person })
    }
    table.rows = shown.map { resource in
      let loans = state.loans(of: resource.id)
      let lent = loans.first { $0.state == .lent }
      return [
        .text(resource.id), .text(resource.name),
        resource.programme.map { .named($0, sentences.programme($0)) } ?? .empty,
        lent.map { .named($0.person, sentences.person($0.person)) } ?? .empty,
        .day(lent?.until), .number(loans.count { $0.state == .waiting }), .text(resource.note),
      ]
    }
    return table
  }

  /// The people and organisations that wijk-werkers work for.
  func taskGivers() -> Table {
    let words = sentences.words
    var table = Table(columns: [
      words.column("id", .id), words.column(.name, speaks: true),
      words.column(.activity, speaks: true), words.column(.municipality, speaks: true),
      words.column(.phone, speaks: true), words.column(.email, speaks: true),
    ])
    table.rows = state.taskGivers.map { giver in
      [
        .text(giver.id), .text(giver.name), .text(giver.activity), .text(giver.municipality),
        .text(giver.phone), .text(giver.email),
      ]
    }
    return table
  }
}
