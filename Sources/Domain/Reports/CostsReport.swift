extension Figures {
  /// What it cost: by who paid, in all, and for each session held, seat filled and person reached.
  ///
  /// What was given in kind stands apart and is no part of what was paid. Held, filled and reached as in
  /// the overview. The budget is that of the project, or else of its parts, whatever the period; left is
  /// the budget less what was paid.
  func costsReport() -> Report {
    let costs = state.costs.filter { cost in
      let programme = cost.programme ?? cost.session.flatMap(state.session)?.programme
      return holds(cost.on) && counts(programme)
    }
    let byPayer = Dictionary(grouping: costs, by: \.paidBy)
    var rows = byPayer.keys.compactMap(\.self).sorted().map { payer in
      costRow(.text(payer), byPayer[payer] ?? [])
    }
    if let others = byPayer[nil] { rows.append(costRow(.word(.unknown), others)) }
    rows.append(costRow(.word(.total), costs))
    rows += budgetRows(paid: Figures.sum(costs, inKind: false))
    let held = heldSessions
    rows.append(unitRow(.perSession, costs, held.count))
    rows.append(unitRow(.perSeat, costs, held.reduce(0) { $0 + filled($1) }))
    rows.append(unitRow(.perPerson, costs, reached.count))
    return Report(
      .costs, [(.text, [.what]), (.number, [.count]), (.euro, [.paid, .inKind])], rows,
      notes: [.headcount, .reachedIsNotEnrolled])
  }

  private static func sum(_ costs: [Cost], inKind: Bool) -> Int {
    costs.filter { $0.isInKind == inKind }.reduce(0) { $0 + $1.amount }
  }

  private func costRow(_ name: Figure, _ costs: [Cost]) -> [Figure] {
    [
      name, .number(costs.count), .number(Figures.sum(costs, inKind: false)),
      .number(Figures.sum(costs, inKind: true)),
    ]
  }

  private func unitRow(_ word: ReportWord, _ costs: [Cost], _ count: Int) -> [Figure] {
    [
      .word(word), .number(count),
      .number(Rounded.quotient(Figures.sum(costs, inKind: false), count)),
      .number(Rounded.quotient(Figures.sum(costs, inKind: true), count)),
    ]
  }

  private func budgetRows(paid: Int) -> [[Figure]] {
    let listed = state.programmes.filter { counts($0.id) }
    let ids = Set(listed.map(\.id))
    // Of a project whose budget is known its parts are no extra.
    func budget(of programme: Programme) -> Int? {
      if let own = programme.budget { return own }
      let parts = listed.filter { $0.parent == programme.id }.compactMap(budget)
      return parts.isEmpty ? nil : parts.reduce(0, +)
    }
    let roots = listed.filter { !ids.contains($0.parent ?? "") }.compactMap(budget)
    guard !roots.isEmpty else { return [] }
    let sum = roots.reduce(0, +)
    return [
      [.word(.budget), .none, .number(sum), .none],
      [.word(.left), .none, .number(sum - paid), .none],
    ]
  }
}
