extension Figures {
  /// How far each target is, and at which pace it can still be reached.
  ///
  /// Counted from the first day of the target (or of its project) to the last day that is known. People:
  /// distinct people enrolled. Onward flow: distinct people who came to work or training. Pace: the count
  /// by the days gone by, the first and the last included, in a month of 365/12 days. Pace needed: what is
  /// left by the days that are left after today; none once the end has passed.
  func target() -> Report {
    let listed = state.programmes.filter { counts($0.id) }
    let rows = listed.flatMap { programme in
      state.targets(of: programme.id).map { targetRow($0, programme) }
    }
    return Report(
      .target,
      [
        (.text, [.programme, .measure, .since, .until]), (.number, [.goal, .done]),
        (.percent, [.share]), (.decimal, [.pace, .paceNeeded]),
      ], rows, notes: [.countsOnce, .paceOfMonths])
  }

  private func targetRow(_ target: Target, _ programme: Programme) -> [Figure] {
    let since = target.since ?? programme.since
    let until = target.until ?? programme.until
    let last = until.map { min($0, end) } ?? end
    let own = Figures(
      state, over: ReportPeriod(programme: programme.id, from: since, to: last), on: end)
    let done = own.amount(target.measure)
    let gone = since.map { last - $0 + 1 } ?? 0
    return [
      .thing(.programme, programme.id), .choice(target.measure?.rawValue ?? "", .measure),
      .day(since), .day(until), .number(target.goal), .number(done),
      .share(done, of: target.goal), .number(Figures.pace(done, in: gone)),
      .number(until.flatMap { Figures.pace(max(0, target.goal - done), in: $0 - end) }),
    ]
  }

  private func amount(_ measure: TargetMeasure?) -> Int {
    switch measure {
    case .sessions: heldSessions.count
    case .people: Set(enrolments.map(\.person)).count
    case .onwardFlow: onward.count
    case .contacts: contacts.count
    case nil: 0
    }
  }

  /// So many in so many days, in tenths a month; nil where there are no days.
  static func pace(_ count: Int, in days: Int) -> Int? {
    Rounded.quotient(count * 3650, 12 * days)
  }
}
