/// Kept figures held against a report, row by row.
struct RowByRow {
  /// A figure that is not what it was.
  struct Change: Hashable, Sendable {
    /// What tells its row from the others.
    let key: [String]
    let label: [Figure]
    let column: Report.Column
    let then: Int?
    let now: Int?
  }

  let changes: [Change]

  init(_ kept: KeptFigures, _ report: Report) {
    let then = Table(kept, report.columns)
    let now = Table(report)
    let gone = then.keys.filter { now.numbers[$0] == nil }
    changes = (now.keys + gone).flatMap { key -> [Change] in
      let label = now.labels[key] ?? key.map { .text($0) }
      return now.columns.compactMap { column in
        let before = then.numbers[key]?[column.name] ?? nil
        let after = now.numbers[key]?[column.name] ?? nil
        guard before != after, then.has(column.name) else { return nil }
        return Change(key: key, label: label, column: column, then: before, now: after)
      }
    }
  }
}

/// The numbers of a report, by what their row is about.
struct Table {
  /// The columns of numbers.
  let columns: [Report.Column]
  private(set) var keys: [[String]] = []
  private(set) var numbers: [[String]: [ReportColumn: Int]] = [:]
  private(set) var labels: [[String]: [Figure]] = [:]
  private let names: Set<String>

  init(_ report: Report) {
    columns = report.columns.filter { $0.kind != .text }
    names = Set(report.columns.map(\.name.rawValue))
    for row in report.rows {
      let cells = zip(report.columns, row)
      let words = cells.filter { $0.0.kind == .text && $0.0.name != .whoWaits }.map(\.1)
      let pairs = cells.compactMap { column, figure -> (ReportColumn, Int)? in
        guard case .number(let number) = figure else { return nil }
        return (column.name, number)
      }
      let key = words.map(\.kept)
      labels[key] = words
      add(key, pairs)
    }
  }

  /// Kept figures, read as the columns of the report are.
  init(_ kept: KeptFigures, _ columns: [Report.Column]) {
    self.columns = columns.filter { $0.kind != .text }
    names = Set(kept.columns)
    let texts = Set(columns.filter { $0.kind == .text }.map(\.name.rawValue))
    for row in kept.rows {
      let cells = zip(kept.columns, row)
      let pairs = cells.compactMap { name, text -> (ReportColumn, Int)? in
        guard let column = ReportColumn(rawValue: name), let number = Int(text),
          !texts.contains(name)
        else { return nil }
        return (column, number)
      }
      add(cells.filter { texts.contains($0.0) }.map(\.1), pairs)
    }
  }

  /// True where the report had this column.
  func has(_ column: ReportColumn) -> Bool { names.contains(column.rawValue) }

  private mutating func add(_ key: [String], _ pairs: [(ReportColumn, Int)]) {
    if numbers[key] == nil { keys.append(key) }
    numbers[key, default: [:]].merge(pairs, uniquingKeysWith: { first, _ in first })
  }
}
