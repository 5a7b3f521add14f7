extension Figures {
  /// Who took the steps towards goals: the person alone, together, or staff for them (seed 002: people
  /// "depend too much on others"). By the day of the step; the share is of all steps.
  func steps() -> Report {
    let all = owners(of: .step).filter { counts(nil, of: $0) }.flatMap { person in
      state.goals(of: person).flatMap(\.steps).filter { holds($0.on) }
        .map { (person: person, taker: $0.taker) }
    }
    let takers: [StepTaker?] = StepTaker.allCases + [nil]
    var rows = takers.map { taker -> [Figure] in
      let own = all.filter { $0.taker == taker }
      return [
        taker.map { .choice($0.rawValue, .taker) } ?? .word(.unknown), .number(own.count),
        people(own.map(\.person)), .share(own.count, of: all.count),
      ]
    }
    rows.append([
      .word(.total), .number(all.count), people(all.map(\.person)),
      .share(all.count, of: all.count),
    ])
    return Report(
      .steps, [(.text, [.taker]), (.number, [.steps, .people]), (.percent, [.share])], rows,
      notes: [.countsOnce, .byPerson])
  }
}
