import Foundation
import Testing

@testable import samen

/// A report on the year of twelve people, as `samen report --format json` prints it. Shares are in
/// thousandths, money in cents, time in minutes, means and paces in tenths.
struct Sheet {
  private let columns: [(name: String, isText: Bool)]
  private let rows: [[String: Any]]
  let notes: [String]

  /// The report `name`, narrowed down by `options`.
  init(_ name: String, _ options: String..., from shell: Shell? = nil) throws {
    let shell = try shell ?? Twelve.shell()
    let result = shell.run(["report", name, "--format", "json"] + options)
    try #require(result.status == .done, "\(result.errors)")
    let report = try object(result.outputBytes)
    columns = try #require(report["columns"] as? [[String: String]]).map {
      ($0["name"] ?? "", $0["kind"] == "text")
    }
    rows = try #require(report["rows"] as? [[String: Any]])
    notes = try #require(report["notes"] as? [String])
  }

  /// The names of the columns of numbers, in order.
  var numbers: [String] { columns.filter { !$0.isText }.map(\.name) }

  /// What the rows are about, in order: their first column.
  var names: [String] { rows.map { $0[columns[0].name] as? String ?? "" } }

  /// The numbers of the one row whose first texts are these; nil where nothing is said.
  subscript(_ texts: String...) -> [Int?] {
    let keys = columns.filter(\.isText).map(\.name)
    let found = rows.filter { row in
      zip(keys, texts).allSatisfy { row[$0] as? String == $1 }
    }
    guard found.count == 1 else { return [] }
    return numbers.map { found[0][$0] as? Int }
  }

  /// The numbers of the one row that has `value` in the column of texts `column`.
  func numbers(where column: String, is value: String) -> [Int?] {
    let found = rows.filter { $0[column] as? String == value }
    guard found.count == 1 else { return [] }
    return numbers.map { found[0][$0] as? Int }
  }

  /// What stands in one column of the row whose first text is `name`.
  func cell(_ name: String, _ column: String) -> Any? {
    rows.first { $0[columns[0].name] as? String == name }?[column]
  }
}
