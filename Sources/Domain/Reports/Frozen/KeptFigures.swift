/// The figures of a report as they are kept when it is handed in: which columns, and what stood in
/// each row. Whoever still waited is left out: a line names nobody beside the one it is about.
struct KeptFigures: Hashable, Sendable {
  /// What the columns are called, in order.
  let columns: [String]
  /// The rows, what stands in each column as it is in JSON; empty where nothing stands.
  let rows: [[String]]

  /// Those of `report`.
  init(_ report: Report) {
    let kept = report.columns.indices.filter { report.columns[$0].name != .whoWaits }
    columns = kept.map { report.columns[$0].name.rawValue }
    rows = report.rows.map { row in kept.map { row[$0].kept } }
  }

  /// Those of a line that was written.
  init(columns: [String], lines: [String]) {
    self.columns = columns
    rows = lines.map { line in
      line.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Each row as a text: what stands in each column, on a line of its own.
  var lines: [String] { rows.map { $0.joined(separator: "\n") } }
}

extension Figure {
  /// What is kept of it: the key of a word or thing, the bare number.
  var kept: String {
    switch self {
    case .none, .hidden, .waiting: ""
    case .number(let number): String(number)
    case .text(let text): String(text.map { $0.isNewline ? " " : $0 })
    case .word(let word): word.rawValue
    case .words(let words): words.map(\.rawValue).joined(separator: ",")
    case .choice(let text, _), .thing(_, let text): text
    case .day(let day): day.text
    case .month(let day): String(day.text.prefix(7))
    }
  }
}
