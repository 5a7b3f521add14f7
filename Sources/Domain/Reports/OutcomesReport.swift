extension Figures {
  /// What people came to, and what was heard of it later.
  ///
  /// Onward flow: work or training, which the other rows count too. A follow-up is due four weeks or
  /// six months after the outcome (Regulation (EU) 2021/1057, Annex I) and has to be done from then on;
  /// stopping has none. There: done, and the person is still where they went.
  func outcomesReport() -> Report {
    let all = outcomes
    var rows = OutcomeResult.allCases.compactMap { result -> [Figure]? in
      let own = all.filter { $0.result == result }
      return own.isEmpty ? nil : outcomeRow(.choice(result.rawValue, .reached), own)
    }
    rows.append(
      outcomeRow(.word(.onwardFlow), all.filter { $0.result?.isOnwardFlow ?? false }))
    rows.append(outcomeRow(.word(.total), all))
    return Report(
      .outcomes,
      [
        (.text, [.result]),
        (
          .number,
          [
            .outcomes, .people, .durable, .fourWeeksDue, .fourWeeksDone, .fourWeeksThere,
            .sixMonthsDue, .sixMonthsDone, .sixMonthsThere,
          ]
        ),
      ], rows, notes: [.countsOnce, .duePassed])
  }

  private func outcomeRow(_ name: Figure, _ outcomes: [Outcome]) -> [Figure] {
    [
      name, .number(outcomes.count), people(outcomes.map(\.person)),
      .number(outcomes.count(where: \.isDurable)),
    ] + FollowUpMoment.allCases.flatMap { followUps(outcomes, $0) }
  }

  /// How many were due, were done of those, and found the person still there.
  private func followUps(_ outcomes: [Outcome], _ moment: FollowUpMoment) -> [Figure] {
    let due = outcomes.filter { outcome in
      outcome.result != .stopped && (outcome.due(moment).map { $0 <= end } ?? false)
    }
    let done = due.compactMap { outcome in
      outcome.followUps.last { $0.moment == moment && ($0.on.map { $0 <= end } ?? true) }
    }
    return [
      .number(due.count), .number(done.count), .number(done.count { $0.isStillThere == true }),
    ]
  }
}
