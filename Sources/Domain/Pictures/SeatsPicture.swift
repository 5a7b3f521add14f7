extension Figures {
  /// The seats of each session, who waits for one included; the sessions to come too.
  func seatsPicture(on today: Day) -> Picture {
    let report = seats()
    let listed = report.rows.compactMap { row -> (row: [Figure], session: Session)? in
      guard case .thing(.session, let id) = report.figure(row, .session),
        let session = state.session(id)
      else { return nil }
      return (row, session)
    }.sorted {
      ($0.session.day?.number ?? 0, $0.session.id) < ($1.session.day?.number ?? 0, $1.session.id)
    }
    let values = listed.map { seatsValue($0.row, report) }
    let next = listed.firstIndex { $0.session.day.map { today <= $0 } ?? false }
    return Picture(
      .seats, .bars, in: .number, about: .session, columns: report.columns(seatColumns), values,
      gist: seatsGist(listed, report, on: today), notes: report.notes,
      nearest: next ?? values.count - 1)
  }

  private var seatColumns: [ReportColumn] {
    [.taken, .capacity, .waiting, .offered, .promoted, .released]
  }

  private func seatsValue(_ row: [Figure], _ report: Report) -> Picture.Value {
    Picture.Value(
      label: [report.figure(row, .session)],
      value: (report.number(row, .taken) ?? 0) + (report.number(row, .offered) ?? 0),
      more: report.number(row, .waiting) ?? 0, room: report.number(row, .capacity),
      numbers: seatColumns.map { report.figure(row, $0) })
  }

  /// Of the sessions that have a number of seats: those of which the day has come, and the others.
  private func seatsGist(
    _ listed: [(row: [Figure], session: Session)], _ report: Report, on today: Day
  ) -> [PictureGist] {
    let bounded = listed.filter { report.number($0.row, .capacity) != nil }
    let past = bounded.filter { $0.session.day.map { $0 <= end } ?? false }
    let coming = bounded.filter { $0.session.day.map { today < $0 } ?? false }
    func sum(_ rows: [(row: [Figure], session: Session)], _ column: ReportColumn) -> Int {
      rows.reduce(0) { $0 + (report.number($1.row, column) ?? 0) }
    }
    var gist: [PictureGist] = []
    if let room = Rounded.quotient(sum(past, .capacity) * 10, past.count),
      let taken = Rounded.quotient(sum(past, .taken) * 10, past.count)
    {
      gist.append(.seatsTaken(mean: taken, of: room, sessions: past.count))
    }
    let free = coming.reduce(0) { total, listed in
      let held =
        (report.number(listed.row, .taken) ?? 0) + (report.number(listed.row, .offered) ?? 0)
      return total + max(0, (report.number(listed.row, .capacity) ?? 0) - held)
    }
    return coming.isEmpty ? gist : gist + [.seatsFree(free)]
  }
}
