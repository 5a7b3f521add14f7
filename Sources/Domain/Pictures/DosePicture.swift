extension Figures {
  /// How often people came to work or training, by how many sessions they were at before, each share
  /// with how sure it is. Empty while nobody of them came to any.
  func dosePicture() -> Picture {
    let report = dose()
    let columns: [ReportColumn] = [.rate, .outcomes, .people, .low, .high]
    let isTotal = { (row: [Figure]) in report.figure(row, .attended) == .word(.total) }
    let total = report.rows.first(where: isTotal) ?? []
    let people = report.number(total, .people) ?? 0
    let outcomes = report.number(total, .outcomes) ?? 0
    let values = report.rows.filter { !isTotal($0) }.map { row in
      let bounds = report.number(row, .low).flatMap { low in
        report.number(row, .high).map { low...max(low, $0) }
      }
      return Picture.Value(
        label: [report.figure(row, .attended)], value: report.number(row, .rate),
        room: 1000, span: bounds, numbers: columns.map { report.figure(row, $0) })
    }
    let gist = PictureGist.cameToWork(
      outcomes, of: people, share: report.number(total, .rate) ?? 0)
    return Picture(
      .dose, .bars, in: .percent, about: .attended, columns: report.columns(columns),
      outcomes > 0 ? values : [], gist: [gist], notes: report.notes)
  }
}
