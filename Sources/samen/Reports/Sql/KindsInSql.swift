import Domain

/// The kinds of lines and their fields as two tables, so that SQL knows whatever the program knows.
/// What the columns are stands in `Resources/sql/kinds.sql`.
enum KindsInSql {
  /// The statements that make the tables `kinds` and `fields`.
  static var text: String {
    table(
      "kinds", "kind, scope, about, thing, key_field, required, optional, implied",
      EventKind.all.sorted { $0.name < $1.name }.map(row))
      + "\n"
      + table("fields", "field, type, is_list, low, high, words", fields.map(row))
  }

  private static func table(_ name: String, _ columns: String, _ rows: [String]) -> String {
    """
    CREATE OR REPLACE TABLE \(name) AS
    SELECT * FROM (VALUES
    \(rows.map { "  (\($0))" }.joined(separator: ",\n"))
    ) AS t(\(columns));

    """
  }

  private static func row(_ kind: EventKind) -> String {
    [
      quoted(kind.name), quoted(kind.scope?.rawValue), quoted(about(kind.subject)),
      quoted(kind.writes?.rawValue), quoted(kind.keyField?.name),
      list(kind.required.map(\.name)), list(kind.optional.map(\.name)), implied(kind.implied),
    ].joined(separator: ", ")
  }

  private static func about(_ subject: EventKind.Subject) -> String {
    switch subject {
    case .person: "person"
    case .nobody: "nobody"
    case .either: "either"
    }
  }

  /// What is said by being said is one field at most.
  private static func implied(_ fields: Fields) -> String {
    guard let entry = fields.entries.first else { return "NULL" }
    let value = entry.value.asText.map { "\"\($0)\"" } ?? "\(entry.value.asFlag ?? false)"
    return "{field: \(quoted(entry.name)), value: \(quoted(value))}"
  }

  /// Every field of every kind, once.
  private static var fields: [Field] {
    let all = Dictionary(
      EventKind.all.flatMap(\.fields).map { ($0.name, $0) }, uniquingKeysWith: { one, _ in one })
    return all.values.sorted { $0.name < $1.name }
  }

  private static func row(_ field: Field) -> String {
    if case .list(let one) = field.type { return row(field.name, one, isList: true) }
    return row(field.name, field.type, isList: false)
  }

  private static func row(_ name: String, _ type: FieldType, isList: Bool) -> String {
    var (low, high, words) = ("NULL", "NULL", "NULL")
    switch type {
    case .number(let range): (low, high) = ("\(range.lowerBound)", "\(range.upperBound)")
    case .choice(let choices): words = list(choices)
    default: break
    }
    return [quoted(name), quoted(typeName(type)), "\(isList)", low, high, words]
      .joined(separator: ", ")
  }

  private static func typeName(_ type: FieldType) -> String {
    switch type {
    case .line: "line"
    case .text: "text"
    case .reference: "reference"
    case .identifier: "identifier"
    case .handle: "handle"
    case .day: "day"
    case .time: "time"
    case .flag: "flag"
    case .number: "number"
    case .choice: "choice"
    case .list: "list"
    }
  }

  private static func list(_ texts: [String]) -> String {
    "[" + texts.map(quoted).joined(separator: ", ") + "]"
  }

  private static func quoted(_ text: String?) -> String { text.map { "'\($0)'" } ?? "NULL" }
}
