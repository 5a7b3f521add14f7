import Documents
import Domain
import Language

extension ReportText {
  /// The report as a sheet: numbers stay numbers, hours become decimal.
  func csv(_ report: Report, as flavour: CsvFlavour) -> [UInt8] {
    CsvWriter.bytes(
      header: report.columns.map(heading),
      rows: report.rows.map { row in
        zip(report.columns, row).map { cell($1, $0.kind, flavour) }
      }, as: flavour)
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

  private func cell(
    _ figure: Figure, _ kind: Report.Kind, _ flavour: CsvFlavour
  ) -> CsvWriter.Cell {
    switch figure {
    case .month(let day) where flavour == .plain: .text(String(day.text.prefix(7)))
    case .none: .empty
    case .number(let number): cell(number, kind)
    case .day(let day): .day(day)
    default: .text(sentences.figure(figure, kind))
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
