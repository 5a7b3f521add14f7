extension Figures {
  /// Time given to people: by module, by life domain and in all.
  ///
  /// A moment is a contact that was held, or a participant at a session that has a module; there it lasts
  /// as long as the person stayed, or else as the session. A contact in several life domains counts whole
  /// in each; a session has none. Hours a person: the time by the distinct people.
  func modules() -> Report {
    let all = contacts.map(Moment.init) + moduleVisits
    let modules: [Module?] = Module.allCases + [nil]
    var rows = modules.compactMap { module in
      momentRow(
        .module, module.map { .choice($0.rawValue, .module) } ?? .word(.unknown),
        all.filter { $0.module == module })
    }
    let talks = contacts.map(Moment.init)
    rows += LifeDomain.allCases.compactMap { domain in
      momentRow(
        .domain, .choice(domain.rawValue, .domain), talks.filter { $0.domains.contains(domain) })
    }
    rows += [momentRow(.domain, .word(.unknown), talks.filter(\.domains.isEmpty))].compactMap(
      \.self)
    rows.append(row(.total, .none, all))
    return Report(
      .modules,
      [
        (.text, [.per, .what]), (.number, [.moments, .people]),
        (.hours, [.hours, .hoursPerPerson]),
      ], rows, notes: [.countsOnce, .severalDomains])
  }

  /// Time with one person.
  fileprivate struct Moment {
    let person: PersonID
    let minutes: Int
    let module: Module?
    let domains: [LifeDomain]
  }

  private var moduleVisits: [Moment] {
    heldSessions.flatMap { session -> [Moment] in
      guard let module = session.module else { return [] }
      return participants(at: session).map { mark in
        Moment(
          person: mark.person, minutes: mark.minutes ?? session.minutes ?? 0, module: module,
          domains: [])
      }
    }
  }

  private func momentRow(
    _ kind: ReportWord, _ name: Figure, _ moments: [Moment]
  ) -> [Figure]? {
    moments.isEmpty ? nil : row(kind, name, moments)
  }

  private func row(_ kind: ReportWord, _ name: Figure, _ moments: [Moment]) -> [Figure] {
    let minutes = moments.reduce(0) { $0 + $1.minutes }
    let people = Set(moments.map(\.person)).count
    return [
      .word(kind), name, .number(moments.count), .number(people), .number(minutes),
      .number(Rounded.quotient(minutes, people)),
    ]
  }
}

extension Figures.Moment {
  fileprivate init(_ contact: Contact) {
    self.init(
      person: contact.person, minutes: contact.minutes ?? 0, module: contact.module,
      domains: contact.domains)
  }
}
