import Domain
import Journal

/// Reads the lines of `samen record -`: `{"kind":..,"of":..,"data":{..},"over":[..]}`, or several
/// that count together as `{"act":[..]}`.
enum RecordReader {
  /// The lines that `bytes` ask for; several only where they are an act.
  static func read(_ bytes: [UInt8]) throws(CommandError) -> (lines: [TypedLine], isAct: Bool) {
    let value: Value
    do throws(JSONError) {
      value = try JSON.read(bytes)
    } catch {
      throw .notARecord("JSON, \(error.reason), byte \(error.offset + 1)")
    }
    guard case .object(let fields) = value else { throw .notARecord("JSON {..}") }
    guard let act = fields["act"] else { return ([try line(fields)], false) }
    guard fields.entries.count == 1, let list = act.asList, !list.isEmpty else {
      throw .notARecord("act")
    }
    var lines: [TypedLine] = []
    for element in list {
      guard case .object(let fields) = element else { throw .notARecord("act") }
      lines.append(try line(fields))
    }
    return (lines, true)
  }

  private static func line(_ fields: Fields) throws(CommandError) -> TypedLine {
    guard let kind = fields["kind"]?.asText else { throw .notARecord("kind") }
    var line = TypedLine(kind: kind)
    for entry in fields.entries {
      switch (entry.name, entry.value) {
      case ("kind", _), (_, .null): break
      case ("of", .text(let person)): line.of = person
      case ("data", .object(let data)):
        line.fields = data.entries.map { ($0.name, .value($0.value)) }
      case ("over", .list(let versions)):
        line.over = versions.compactMap(\.asText)
        guard line.over.count == versions.count else { throw .notARecord("over") }
      default: throw .notARecord(entry.name)
      }
    }
    return line
  }
}
