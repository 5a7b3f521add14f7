import Domain
import Journal

/// A report for programs: ids instead of names, whole numbers in the unit its column names.
enum ReportJson {
  /// One object; each row on a line of its own.
  static func bytes(_ report: Report, over period: ReportPeriod) -> [UInt8] {
    let head: [(String, Value)] = [
      ("report", .text(report.name.rawValue)),
      ("programme", period.programme.map { .text($0) } ?? .null),
      ("from", period.from?.value ?? .null), ("to", period.to?.value ?? .null),
      ("columns", .list(report.columns.map(column))),
      ("notes", .list(report.notes.map { .text($0.rawValue) })),
    ]
    let rows = report.rows.map { row in
      text(.object(Fields(zip(report.columns, row).map { .init($0.name.rawValue, value($1)) })))
    }
    let members = head.map { "\"\($0)\":\(text($1))" }.joined(separator: ",")
    return Array("{\(members),\"rows\":[\(rows.joined(separator: ",\n"))]}\n".utf8)
  }

  private static func text(_ value: Value) -> String {
    String(decoding: JSON.bytes(of: value), as: UTF8.self)
  }

  private static func column(_ column: Report.Column) -> Value {
    var fields = Fields([
      .init("name", .text(column.name.rawValue)), .init("kind", .text(column.kind.rawValue)),
    ])
    fields["unit"] = unit(of: column.kind).map { .text($0) }
    return .object(fields)
  }

  private static func unit(of kind: Report.Kind) -> String? {
    switch kind {
    case .text, .number: nil
    case .percent: "thousandths"
    case .euro: "cents"
    case .days: "days"
    case .hours: "minutes"
    case .decimal: "tenths"
    }
  }

  private static func value(_ figure: Figure) -> Value {
    switch figure {
    case .none, .hidden: .null
    case .number(let number): .number(number)
    case .text(let text), .choice(let text, _), .thing(_, let text): .text(text)
    case .word(let word): .text(word.rawValue)
    case .words(let words): .list(words.map { .text($0.rawValue) })
    case .day(let day): day.value
    case .month(let day): .text(String(day.text.prefix(7)))
    case .waiting(let people):
      .list(
        people.map { waiter in
          .object(
            Fields([
              .init("person", .text(waiter.person)), .init("days", .number(waiter.days)),
            ]))
        })
    }
  }
}
