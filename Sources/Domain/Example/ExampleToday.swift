extension ExamplePlayer {
  /// Today so far: half of those expected are there, and half of tomorrow's people were called.
  mutating func liveToday() throws {
    goOn(to: plan.today, at: 9 * 60 + 20)
    if let next = liveSession(after: plan.today) { try callHalf(next) }
    let live = state.sessions(on: plan.today).first { $0.capacity == 10 && !$0.isCancelled }
    if let live, let index = project(of: live), let start = live.start {
      goOn(to: plan.today, at: start.minutes - 8)
      try receiveHalf(live, index)
    }
  }

  private func project(of session: Session) -> Int? {
    projects.firstIndex { $0.programme == session.programme }
  }

  /// The next session of few seats after `day`.
  private func liveSession(after day: Day) -> Session? {
    state.sessions(from: day + 1, to: day + 14).first { $0.capacity == 10 && !$0.isCancelled }
  }

  /// Half of the round, in the order of the sheet; nobody says yet what came of the others.
  private mutating func callHalf(_ session: Session) throws {
    guard let index = project(of: session) else { return }
    let expected = state.roster(of: session.id).rows.filter { $0.seat == .taken }
    let results: [CallResult] = [.coming, .noAnswer, .notComing, .messageLeft, .coming]
    for (row, result) in zip(expected, results) {
      try call(row.person, about: session, of: index, result)
    }
  }

  private mutating func receiveHalf(_ session: Session, _ index: Int) throws {
    let expected = state.roster(of: session.id).rows.filter { $0.seat == .taken }
    let marks: [AttendanceStatus] = [.present, .present, .late, .excused, .present]
    for (row, status) in zip(expected, marks) {
      try mark(row.person, session, status, of: index)
    }
  }
}
