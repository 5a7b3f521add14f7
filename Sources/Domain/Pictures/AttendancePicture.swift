extension Figures {
  /// So many sessions are shown one by one; of more, the mean of each month.
  private static let mostSessions = 60
  /// The last sessions, to hold against all of them.
  private static let lately = 3

  /// Who was there, session by session or month by month.
  func attendancePicture() -> Picture {
    let report = attendance()
    let sessions = rows(of: .session, in: report)
    let isByMonth = sessions.count > Self.mostSessions
    let values =
      isByMonth
      ? months(rows(of: .month, in: report), report)
      : sessions.map { row in
        let taken = report.number(row, .taken) ?? 0
        return Picture.Value(
          label: [report.figure(row, .what)], value: report.number(row, .there),
          room: taken > 0 ? taken : nil, numbers: numbers(row, report, isByMonth: false))
      }
    return Picture(
      .attendance, .overTime, in: isByMonth ? .decimal : .number,
      about: isByMonth ? nil : .session, columns: report.columns(attendanceColumns(isByMonth)),
      values,
      gist: attendanceGist(sessions.compactMap { report.number($0, .there) }),
      notes: report.notes, nearest: values.count - 1)
  }

  private func rows(of kind: ReportWord, in report: Report) -> [[Figure]] {
    report.rows.filter { report.figure($0, .per) == .word(kind) }
  }

  private func attendanceColumns(_ isByMonth: Bool) -> [ReportColumn] {
    (isByMonth ? [.perSession, .sessions] : []) + [.there, .taken, .walkIns, .excused, .absent]
  }

  private func numbers(_ row: [Figure], _ report: Report, isByMonth: Bool) -> [Figure] {
    attendanceColumns(isByMonth).map { report.figure(row, $0) }
  }

  /// Each month from the first to the last: one without sessions keeps its place.
  private func months(_ rows: [[Figure]], _ report: Report) -> [Picture.Value] {
    let known = Dictionary(rows.map { (report.figure($0, .what), $0) }) { first, _ in first }
    guard case .month(let first)? = rows.first.map({ report.figure($0, .what) }),
      case .month(let last)? = rows.last.map({ report.figure($0, .what) })
    else { return [] }
    var values: [Picture.Value] = []
    var month = first
    while month <= last {
      let label = Figure.month(month)
      values.append(known[label].map { monthValue($0, report) } ?? emptyMonth(label))
      month = month.adding(months: 1)
    }
    return values
  }

  private func monthValue(_ row: [Figure], _ report: Report) -> Picture.Value {
    let taken = report.number(row, .taken) ?? 0
    return Picture.Value(
      label: [report.figure(row, .what)], value: report.number(row, .perSession),
      room: taken > 0 ? Rounded.quotient(taken * 10, report.number(row, .sessions) ?? 0) : nil,
      numbers: numbers(row, report, isByMonth: true))
  }

  private func emptyMonth(_ label: Figure) -> Picture.Value {
    let columns = attendanceColumns(true)
    return Picture.Value(
      label: [label], value: nil,
      numbers: columns.map { $0 == .sessions ? .number(0) : Figure.none })
  }

  private func attendanceGist(_ there: [Int]) -> [PictureGist] {
    func mean(_ counts: some Collection<Int>) -> Int {
      Rounded.quotient(counts.reduce(0, +) * 10, counts.count) ?? 0
    }
    let all = PictureGist.there(mean: mean(there), sessions: there.count)
    guard there.count >= 2 * Self.lately else { return [all] }
    let last = there.suffix(Self.lately)
    return [all, .thereLately(mean: mean(last), sessions: last.count)]
  }
}
