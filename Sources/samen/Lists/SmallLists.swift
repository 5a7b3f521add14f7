import Domain
import Language
import Workbench

extension ListMaker {
  /// The programmes, by their first day.
  func programmes() -> Table {
    let words = sentences.words
    var table = Table(columns: [
      words.column("id", .id), words.column(.name, speaks: true), words.column(.since),
      words.column(.until), words.column(.access, speaks: true), words.column(.sessions),
      words.column("enrolled", .enrolled),
    ])
    table.rows = state.programmes.filter { filters.holds(programme: $0.id) }.map { programme in
      let enrolled = state.enrolments(in: programme.id).count { $0.isCurrent(on: now.day) }
      return [
        .text(programme.id), .text(programme.name), .day(programme.since), .day(programme.until),
        .choice(programme.access(on: now.day).rawValue, .access),
        .number(programme.plannedSessions), .number(enrolled),
      ]
    }
    return table
  }

  /// The partners.
  func partners() -> Table {
    let words = sentences.words
    var table = Table(columns: [
      words.column("id", .id), words.column(.name, speaks: true), words.column(.does, speaks: true),
      words.column(.contactPerson), words.column(.phone, speaks: true),
      words.column(.email, speaks: true), words.column(.usualWait),
    ])
    table.rows = state.partners.map { partner in
      [
        .text(partner.id), .text(partner.name), .choice(partner.does.rawValue, .does),
        .text(partner.contactPerson), .text(partner.phone), .text(partner.email),
        .number(partner.usualWait),
      ]
    }
    return table
  }

  /// The tips of participants; nobody knows whose.
  func tips() -> Table {
    let words = sentences.words
    var table = Table(columns: [
      words.column("id", .id), words.column(.text, speaks: true), words.column(.theme),
      words.column(.session),
    ])
    let tips = state.tips.filter { tip in
      let session = tip.session.flatMap(state.session)
      return (filters.session == nil || filters.session == tip.session)
        && filters.holds(programme: session?.programme) && filters.holds(session?.day)
    }
    table.rows = tips.map { tip in
      [
        .text(tip.id), .text(tip.text), .text(tip.theme),
        tip.session.map { .named($0, sentences.session($0)) } ?? .empty,
      ]
    }
    return table
  }
}
