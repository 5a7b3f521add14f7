import Documents
import Domain
import Journal
import Language
import Workbench

/// A table as it is printed.
struct TableText {
  let sentences: Sentences
  private var words: Words { sentences.words }

  /// A line a row: the id, then what is known, each with its label unless it speaks for itself.
  func lines(_ table: Table) -> [String] {
    table.rows.map { row in
      let id = row.first.flatMap(text) ?? ""
      let rest = zip(table.columns, row).dropFirst().compactMap { column, cell -> String? in
        if case .flag(let flag) = cell { return flag ? column.label : nil }
        guard let text = text(cell) else { return nil }
        return column.speaksForItself ? text : "\(column.label) \(text)"
      }
      return "\(id): \(rest.joined(separator: ", "))"
    }
  }

  /// A list of objects, one a line.
  func json(_ table: Table) -> [UInt8] {
    let rows = table.rows.map { row in
      JSON.bytes(
        of: .object(Fields(zip(table.columns, row).map { .init($0.key, value($1)) })))
    }
    let inner = rows.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ",\n")
    return Array("[\(inner)]\n".utf8)
  }

  /// A sheet for a spreadsheet program.
  func csv(_ table: Table, as flavour: CsvFlavour) -> [UInt8] {
    CsvWriter.bytes(
      header: table.columns.map(\.label), rows: table.rows.map { $0.map(csvCell) },
      as: flavour)
  }

  private func text(_ cell: Table.Cell) -> String? {
    switch cell {
    case .empty: nil
    case .text(let text): text
    case .number(let number): words.number(number)
    case .day(let day): sentences.numericDay(day)
    case .time(let time): time.text
    case .flag(let flag): words.yesNo(flag)
    case .choice(let choice, let field): sentences.choice(choice, of: field)
    case .named(_, let name): name.isEmpty ? nil : name
    }
  }

  private func value(_ cell: Table.Cell) -> Value {
    switch cell {
    case .empty: .null
    case .text(let text), .named(let text, _), .choice(let text, _): .text(text)
    case .number(let number): .number(number)
    case .day(let day): day.value
    case .time(let time): time.value
    case .flag(let flag): .flag(flag)
    }
  }

  private func csvCell(_ cell: Table.Cell) -> CsvWriter.Cell {
    switch cell {
    case .empty: .empty
    case .number(let number): .number(number)
    case .day(let day): .day(day)
    default: .text(text(cell) ?? "")
    }
  }
}
