extension Figures {
  /// Who came to the sessions that took place: by month, by session and in all.
  ///
  /// Taken: seats as they stand. There: participants in the room, or the heads where more were counted
  /// than names. Walk-ins: those of them who had not signed up. Excused and absent: participants with
  /// that mark. Per session: there, by the sessions.
  func attendance() -> Report {
    let held = heldSessions.sorted {
      ($0.day?.number ?? 0, $0.id) < ($1.day?.number ?? 0, $1.id)
    }
    var rows = held.compactMap { $0.day?.startOfMonth }.unique.map { month in
      attendanceRow(.month, .month(month), held.filter { $0.day?.startOfMonth == month })
    }
    rows += held.map { attendanceRow(.session, .thing(.session, $0.id), [$0]) }
    rows.append(attendanceRow(.total, .none, held))
    return Report(
      .attendance,
      [
        (.text, [.per, .what]),
        (.number, [.sessions, .taken, .there, .walkIns, .excused, .absent]),
        (.decimal, [.perSession]),
      ], rows, notes: [.headcount])
  }

  private func attendanceRow(
    _ kind: ReportWord, _ name: Figure, _ sessions: [Session]
  ) -> [Figure] {
    let marks = sessions.flatMap { state.attendance(at: $0.id) }
      .filter { $0.role == .participant }
    let there = sessions.reduce(0) { $0 + filled($1) }
    let taken = sessions.flatMap { state.seats(at: $0.id) }.count { $0.state == .taken }
    return [
      .word(kind), name, .number(sessions.count), .number(taken), .number(there),
      .number(marks.count { $0.isWalkIn && $0.status?.isThere ?? false }),
      .number(marks.count { $0.status == .excused }),
      .number(marks.count { $0.status == .absent }),
      .number(Rounded.quotient(there * 10, sessions.count)),
    ]
  }
}
