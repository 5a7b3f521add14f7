import Domain
import Journal

/// A report for programs: ids instead of names, whole numbers in the unit its column names.
enum ReportJson {
  /// One object; each row on a line of its own.
  static func bytes(_ whole: WholeReport) -> [UInt8] {
    let (report, period) = (whole.report, whole.period)
    let head: [(String, Value)] = [
      ("report", .text(report.name.rawValue)),
      ("programme", period.programme.map { .text($0) } ?? .null),
      ("from", period.from?.value ?? .null), ("to", period.to?.value ?? .null),
      ("columns", .list(report.columns.map(column))),
      ("notes", .list(report.notes.map { .text($0.rawValue) })),
      ("dataUpTo", .list(whole.basis.laptops.map(laptop))),
      ("handedIn", whole.handedIn.map { handedIn($0.frozen, $0.differences) } ?? .null),
    ]
    let opened: [(String, Value)] = report.opened.map { [("figure", .text($0.code))] } ?? []
    let rows = report.rows.map { row in
      text(.object(Fields(zip(report.columns, row).map { .init($0.name.rawValue, value($1)) })))
    }
    let members = (head + opened).map { "\"\($0)\":\(text($1))" }.joined(separator: ",")
    return Array("{\(members),\"rows\":[\(rows.joined(separator: ",\n"))]}\n".utf8)
  }

  private static func text(_ value: Value) -> String {
    String(decoding: JSON.bytes(of: value), as: UTF8.self)
  }

  private static func laptop(_ laptop: ReportBasis.Laptop) -> Value {
    .object(
      Fields([
        .init("device", .text(laptop.device)), .init("last", .text(laptop.last)),
      ]))
  }

  private static func handedIn(_ frozen: FrozenReport, _ differences: Differences?) -> Value {
    .object(
      Fields([
        .init("id", .text(frozen.id)), .init("on", frozen.on?.value ?? .null),
        .init("by", .text(frozen.by)),
        .init("reference", frozen.reference.map { .text($0) } ?? .null),
        .init("from", frozen.period.from?.value ?? .null),
        .init("to", frozen.period.to?.value ?? .null),
        .init("differences", differences.map { .list($0.figures.map(difference)) } ?? .null),
        .init("erased", differences.map { .number($0.erased) } ?? .null),
      ]))
  }

  private static func difference(_ difference: Differences.Difference) -> Value {
    .object(
      Fields([
        .init("row", .list(difference.row.map(value))),
        .init("column", .text(difference.column.name.rawValue)),
        .init("then", difference.then.map { .number($0) } ?? .null),
        .init("now", difference.now.map { .number($0) } ?? .null),
        .init(
          "people",
          .list(
            difference.people.map { share in
              .object(
                Fields([
                  .init("person", .text(share.person)), .init("then", .number(share.then)),
                  .init("now", .number(share.now)),
                ]))
            })),
      ]))
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
