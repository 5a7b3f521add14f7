/// The JSON Schema (draft 2020-12) of the journal line, made from the kinds themselves.
///
/// A line of a kind that is not known here is valid as long as its envelope is; so is a field of a
/// known kind that a later version may have added. Lengths count characters where the journal
/// counts bytes, as a schema can do no better.
public enum JournalSchema {
  /// The schema of one line, every kind of this version included.
  public static func schema() -> Value {
    object(
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("samen journal line")),
      ("type", .text("object")),
      ("properties", envelope),
      ("required", texts(["v", "log", "seq", "lam", "kind", "crc"])),
      ("additionalProperties", .flag(false)),
      ("allOf", .list(overOfSameScope + [saidUnlessGone] + EventKind.all.map(rule))),
      ("$defs", fields))
  }

  private static let highest = (1 << 53) - 1
  private static let identifier = "[0-9a-z][0-9a-z.-]{0,\(Identifier.longest - 1)}"

  private static var envelope: Value {
    object(
      ("v", object(("const", .number(Event.format)))),
      ("log", pattern("^[0-9a-z]{8}\\.[sc]$")),
      ("seq", integer(1...highest)),
      ("lam", integer(1...highest)),
      ("at", pattern("^[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]Z$")),
      ("by", pattern("^\(identifier)$")),
      ("kind", object(("type", .text("string")), ("minLength", .number(1)))),
      ("of", pattern("^\(identifier)$")),
      ("over", versions(in: "[sc]")),
      ("act", pattern("^\(identifier):[1-9][0-9]{0,3}/[1-9][0-9]{0,3}$")),
      ("data", object(("type", .text("object")))),
      ("crc", pattern("^[0-9a-f]{8}$")))
  }

  /// Versions that a line names are of its own scope.
  private static var overOfSameScope: [Value] {
    Scope.allCases.map { scope in
      object(
        ("if", object(("properties", object(("log", log(in: scope)))))),
        ("then", object(("properties", object(("over", versions(in: scope.rawValue)))))))
    }
  }

  /// What was said stands in every line but a stub.
  private static var saidUnlessGone: Value {
    let nothing = ["at", "by", "over", "data"].map { ($0, Value.flag(false)) }
    return object(
      ("if", ofKind(.gone)),
      (
        "then",
        object(("properties", .object(Fields(nothing.map { Fields.Entry($0.0, $0.1) }))))
      ),
      ("else", object(("required", texts(["at", "by", "data"])))))
  }

  /// What a line of `kind` must and may say.
  private static func rule(_ kind: EventKind) -> Value {
    var properties = Fields()
    var required: [String] = []
    if let scope = kind.scope { properties["log"] = log(in: scope) }
    switch kind.subject {
    case .person: required.append("of")
    case .nobody: properties["of"] = .flag(false)
    case .either: break
    }
    if kind.takesBack { required.append("over") }
    if kind != .gone { properties["data"] = data(of: kind) }
    return object(
      ("if", ofKind(kind)),
      ("then", object(("properties", .object(properties)), ("required", texts(required)))))
  }

  private static func data(of kind: EventKind) -> Value {
    let said = kind.fields.map { field in
      let reference = object(("$ref", .text("#/$defs/\(field.name)")))
      let isRequired = kind.required.contains(field)
      let orNull = object(("anyOf", .list([reference, object(("type", .text("null")))])))
      return Fields.Entry(field.name, isRequired ? reference : orNull)
    }
    return object(
      ("properties", .object(Fields(said))), ("required", texts(kind.required.map(\.name))))
  }

  /// Every field of every kind, by name: a name means the same wherever it stands.
  private static var fields: Value {
    let all = EventKind.all.flatMap(\.fields)
    return .object(Fields(all.map { Fields.Entry($0.name, schema(of: $0.type)) }))
  }

  private static func schema(of type: FieldType) -> Value {
    switch type {
    case .line, .text:
      object(("type", .text("string")), ("maxLength", .number(FieldType.longestText)))
    case .reference, .identifier, .handle: pattern("^\(identifier)$")
    case .day: pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
    case .time: pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$")
    case .flag: object(("type", .text("boolean")))
    case .number(let range): integer(range)
    case .choice(let words): object(("type", .text("string")), ("enum", texts(words)))
    case .list(let element): object(("type", .text("array")), ("items", schema(of: element)))
    }
  }

  // MARK: Pieces

  private static func ofKind(_ kind: EventKind) -> Value {
    object(
      ("properties", object(("kind", object(("const", .text(kind.name)))))),
      ("required", texts(["kind"])))
  }

  private static func log(in scope: Scope) -> Value {
    pattern("^[0-9a-z]{8}\\.\(scope.rawValue)$")
  }

  private static func versions(in scope: String) -> Value {
    object(
      ("type", .text("array")), ("minItems", .number(1)),
      ("items", pattern("^[0-9a-z]{8}\\.\(scope)\\.[1-9][0-9]{0,15}\\.[0-9a-f]{8}$")))
  }

  private static func pattern(_ text: String) -> Value {
    object(("type", .text("string")), ("pattern", .text(text)))
  }

  private static func integer(_ range: ClosedRange<Int>) -> Value {
    object(
      ("type", .text("integer")), ("minimum", .number(range.lowerBound)),
      ("maximum", .number(range.upperBound)))
  }

  private static func texts(_ texts: [String]) -> Value { .list(texts.map(Value.text)) }

  private static func object(_ entries: (String, Value)...) -> Value {
    .object(Fields(distinct: entries.map { Fields.Entry($0.0, $0.1) }))
  }
}
