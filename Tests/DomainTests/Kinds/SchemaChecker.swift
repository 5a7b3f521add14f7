@testable import Domain

/// As much of JSON Schema as the schema of the journal line uses.
struct SchemaChecker {
  let root: Value

  func accepts(_ value: Value) -> Bool { accepts(value, root) }

  private func accepts(_ value: Value, _ schema: Value) -> Bool {
    if let verdict = schema.asFlag { return verdict }
    guard case .object(let rules) = schema else { return false }
    return rules.entries.allSatisfy { holds($0.name, $0.value, of: value, rules) }
  }

  private func holds(_ rule: String, _ wanted: Value, of value: Value, _ all: Fields) -> Bool {
    switch rule {
    case "$ref": accepts(value, root["$defs"][wanted.asText?.split(separator: "/").last ?? ""])
    case "type": typeName(value) == wanted.asText
    case "const": value == wanted
    case "enum": wanted.asList?.contains(value) ?? false
    case "pattern": matches(value, wanted)
    case "maxLength": (value.asText?.unicodeScalars.count ?? 0) <= wanted.asNumber ?? 0
    case "minLength": (value.asText?.unicodeScalars.count ?? .max) >= wanted.asNumber ?? 0
    case "minimum": (value.asNumber ?? .max) >= wanted.asNumber ?? 0
    case "maximum": (value.asNumber ?? .min) <= wanted.asNumber ?? 0
    case "minItems": (value.asList?.count ?? .max) >= wanted.asNumber ?? 0
    case "items": value.asList?.allSatisfy { accepts($0, wanted) } ?? true
    case "required": wanted.asList?.allSatisfy { !value[$0.asText ?? ""].isAbsent } ?? false
    case "properties": value.entries.allSatisfy { accepts($0.value, wanted[orOpen: $0.name]) }
    case "additionalProperties":
      value.entries.allSatisfy { !(all["properties"] ?? .null)[$0.name].isAbsent }
    case "allOf": wanted.asList?.allSatisfy { accepts(value, $0) } ?? false
    case "anyOf": wanted.asList?.contains { accepts(value, $0) } ?? false
    case "if": accepts(value, (accepts(value, wanted) ? all["then"] : all["else"]) ?? .flag(true))
    case "then", "else", "$schema", "title", "$defs": true
    default: false
    }
  }

  private func typeName(_ value: Value) -> String {
    switch value {
    case .null: "null"
    case .flag: "boolean"
    case .number: "integer"
    case .text: "string"
    case .list: "array"
    case .object: "object"
    }
  }

  private func matches(_ value: Value, _ pattern: Value) -> Bool {
    guard let text = value.asText, let pattern = pattern.asText, let regex = try? Regex(pattern)
    else { return false }
    return text.contains(regex)
  }
}

extension Value {
  var entries: [Fields.Entry] {
    if case .object(let fields) = self { fields.entries } else { [] }
  }

  /// What no line holds: stands for a name that is not there.
  private static var absent: Value { .object(Fields([.init("absent", .null)])) }
  var isAbsent: Bool { self == .absent }

  subscript(_ name: some StringProtocol) -> Value {
    entries.first { $0.name == String(name) }?.value ?? .absent
  }

  /// The schema under `name`; one that accepts everything where there is none.
  subscript(orOpen name: String) -> Value {
    entries.first { $0.name == name }?.value ?? .flag(true)
  }
}
