extension Figures {
  /// How far each target is, as a share of its goal, and where it should stand by now if each day
  /// brought as much.
  func targetPicture() -> Picture {
    let report = target()
    let columns: [ReportColumn] = [
      .share, .done, .goal, .pace, .paceNeeded, .since, .until,
    ]
    let isAlone = Set(report.rows.map { report.figure($0, .programme) }).count == 1
    let values = report.rows.map { row in
      let label = [report.figure(row, .measure)]
      return Picture.Value(
        label: isAlone ? label : label + [report.figure(row, .programme)],
        value: report.number(row, .share), room: 1000, mark: timeGone(row, report),
        numbers: columns.map { report.figure(row, $0) })
    }
    let running = report.rows.firstIndex { row in
      if case .day(let until) = report.figure(row, .until) { until >= end } else { true }
    }
    let current = running ?? report.rows.indices.last
    return Picture(
      .target, .bars, in: .percent, about: .measure, columns: report.columns(columns), values,
      gist: [current.flatMap { targetGist(report.rows[$0], report) }].compactMap(\.self),
      notes: report.notes, nearest: current ?? 0)
  }

  /// The part of the time that has gone by, in thousandths; nil where a target has no days.
  private func timeGone(_ row: [Figure], _ report: Report) -> Int? {
    guard case .day(let since) = report.figure(row, .since),
      case .day(let until) = report.figure(row, .until), since <= until
    else { return nil }
    let gone = min(max(0, end - since + 1), until - since + 1)
    return Rounded.quotient(gone * 1000, until - since + 1)
  }

  private func targetGist(_ row: [Figure], _ report: Report) -> PictureGist? {
    guard case .thing(.programme, let programme) = report.figure(row, .programme),
      case .choice(let measure, _) = report.figure(row, .measure),
      let done = report.number(row, .done), let goal = report.number(row, .goal), goal > 0
    else { return nil }
    return .reached(
      TargetMeasure(rawValue: measure), programme, done: done, goal: goal,
      needed: report.number(row, .paceNeeded))
  }
}
