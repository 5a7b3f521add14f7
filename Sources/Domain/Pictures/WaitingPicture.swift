extension Figures {
  /// How long people wait at each stage at which anyone did: the middle, and as far as nine in ten.
  /// Who waits now is counted and not named.
  func waitingPicture() -> Picture {
    let report = waiting()
    let columns: [ReportColumn] = [.median, .ninetieth, .longest, .waitingNow, .measured]
    let rows = report.rows.filter { row in
      (report.number(row, .measured) ?? 0) + (report.number(row, .waitingNow) ?? 0) > 0
    }
    let values = rows.map { row in
      let median = report.number(row, .median)
      let ninetieth = (report.number(row, .ninetieth) ?? 0) * 10
      return Picture.Value(
        label: [report.figure(row, .stage)], value: median,
        more: max(0, ninetieth - (median ?? 0)),
        numbers: columns.map { report.figure(row, $0) })
    }
    return Picture(
      .waiting, .bars, in: .decimal, about: .stage, columns: report.columns(columns), values,
      gist: waitingGist(rows, report), notes: [.asOfEnd])
  }

  private func waitingGist(_ rows: [[Figure]], _ report: Report) -> [PictureGist] {
    let known = rows.compactMap { row -> (stage: ReportWord, median: Int)? in
      guard case .word(let stage) = report.figure(row, .stage),
        let median = report.number(row, .median)
      else { return nil }
      return (stage, median)
    }
    let waiters = rows.flatMap { row -> [Waiter] in
      if case .waiting(let waiters) = report.figure(row, .whoWaits) { waiters } else { [] }
    }
    let longest = known.max { $0.median < $1.median }
    return [
      longest.map { .waitsLongest($0.stage, median: $0.median) },
      .waitNow(Set(waiters.map(\.person)).count),
    ].compactMap(\.self)
  }
}
