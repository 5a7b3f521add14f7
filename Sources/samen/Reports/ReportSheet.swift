import Documents
import Domain
import Language

extension ReportText {
  /// The report as a sheet for a spreadsheet program: numbers stay numbers, hours become decimal.
  func csv(_ report: Report) -> [UInt8] {
    CsvWriter.bytes(
      header: report.columns.map(heading),
      rows: report.rows.map { zip(report.columns, $0).map { cell($1, $0.kind) } })
  }

  private func heading(_ column: Report.Column) -> String {
    let words = sentences.words
    let label = words.reportColumn(column.name.rawValue)
    let unit: ReportPhrase? =
      switch column.kind {
      case .percent: .percentUnit
      case .euro: .euroUnit
      case .hours: .hoursUnit
      case .text, .number, .days, .decimal: nil
      }
    return unit.map { words(ReportPhrase.heading, ["label": label, "unit": words($0)]) } ?? label
  }

  private func cell(_ figure: Figure, _ kind: Report.Kind) -> CsvWriter.Cell {
    switch figure {
    case .none: .empty
    case .number(let number): cell(number, kind)
    case .day(let day): .day(day)
    default: .text(text(figure, kind))
    }
  }

  private func cell(_ number: Int, _ kind: Report.Kind) -> CsvWriter.Cell {
    switch kind {
    case .text, .number, .days: .number(number)
    case .percent, .decimal: .decimal(number, places: 1)
    case .euro: .decimal(number, places: 2)
    case .hours: .decimal((number * 100 + 30) / 60, places: 2)
    }
  }
}
