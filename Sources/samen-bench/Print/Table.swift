/// Rows as text, in columns that line up.
struct Table {
  private static let headings = ["", "p50", "p99", "bytes", "samen takes", ""]
  private let cells: [[String]]

  init(_ rows: [Row]) {
    cells =
      [Self.headings]
      + rows.map { row in
        [
          row.name, Figure.text(row.times.p50), Figure.text(row.times.p99),
          row.bytes.map { "\($0)" } ?? "", row.ratio.map { Figure.text($0) + " x" } ?? "",
          row.note,
        ]
      }
  }

  /// The table; the names and notes to the left, the figures to the right.
  var text: String {
    let widths = Self.headings.indices.map { column in
      cells.map { $0[column].count }.max() ?? 0
    }
    return cells.map { row in
      row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        let isText = column == 0 || column == row.count - 1
        return isText ? row[column] + space : space + row[column]
      }.joined(separator: "  ").trimmedEnd
    }.joined(separator: "\n")
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
