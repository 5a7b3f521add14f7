extension Figures {
  /// What came of the calls made in the period, for each session they were about.
  ///
  /// People: distinct people called. Came: those of them who were at that session as participants; the
  /// total counts someone once for each session. Calls about no session stand by themselves.
  func callRound() -> Report {
    let calls = owners(of: .call).flatMap(state.calls).filter { call in
      let programme = call.session.flatMap(state.session)?.programme
      return holds(call.on) && counts(programme, of: call.session == nil ? call.person : nil)
    }
    let bySession = Dictionary(grouping: calls, by: \.session)
    let order = bySession.keys.compactMap { $0.flatMap(state.session) }
      .sorted { ($0.day?.number ?? 0, $0.id) < ($1.day?.number ?? 0, $1.id) }
    var rows = order.map { session in
      callRow(.thing(.session, session.id), bySession[session.id] ?? [])
    }
    if let others = bySession[nil] { rows.append(callRow(.word(.noSession), others)) }
    rows.append(callRow(.word(.total), calls))
    return Report(
      .calls,
      [
        (.text, [.session]),
        (.number, [.people, .calls, .coming, .notComing, .noAnswer, .messageLeft, .came]),
      ], rows, notes: [.countsOnce])
  }

  private func callRow(_ name: Figure, _ calls: [Call]) -> [Figure] {
    let pairs = Set(calls.map { [$0.session ?? "", $0.person] })
    let came = pairs.count { pair in
      let mark = state.attendance(of: pair[1], at: pair[0])
      return mark?.status?.isThere ?? false && mark?.role == .participant
    }
    return [name, people(calls.map(\.person)), .number(calls.count)]
      + CallResult.allCases.map { result in .number(calls.count { $0.result == result }) }
      + [.number(came)]
  }
}
