extension HandoffSheet {
  /// The same for programs, as JSON has it: what is not told has no key. It names nobody by id.
  public var picture: Value {
    let fields: [(String, Value?)] = [
      ("v", .number(Event.format)), ("handoff", .text(handoff)), ("partner", .text(partner)),
      ("day", .text(day.text)), ("name", .text(name)), ("vacancy", vacancy.map(Value.text)),
      ("strengths", list(strengths.map(Value.text))), ("goals", list(goals.map(\.picture))),
      ("asked", asked.map(Value.text)), ("phone", phone.map(Value.text)),
      ("email", email.map(Value.text)), ("language", language.map(Value.text)),
      ("interpreter", needsInterpreter ? .flag(true) : nil),
      ("municipality", municipality.map(Value.text)),
      ("languages", list(languages.map(\.picture))),
      ("keptBack", .list(keptBack.map(\.picture))), ("grounds", .list(grounds.map(\.picture))),
    ]
    return .object(Fields(of: fields))
  }

  private func list(_ values: [Value]) -> Value? { values.isEmpty ? nil : .list(values) }
}

extension Fields {
  /// Those that have a value.
  fileprivate init(of fields: [(String, Value?)]) {
    self.init(fields.compactMap { name, value in value.map { Entry(name, $0) } })
  }
}

extension HandoffSheet.Aim {
  fileprivate var picture: Value {
    .object(
      Fields(of: [("text", .text(text)), ("steps", .list(steps.map(\.picture)))]))
  }
}

extension HandoffSheet.Stage {
  fileprivate var picture: Value {
    .object(Fields(of: [("text", .text(text)), ("done", .flag(isDone))]))
  }
}

extension HandoffSheet.KeptBack {
  fileprivate var picture: Value {
    .object(Fields(of: [("part", .text(part.rawValue)), ("why", .text(why.rawValue))]))
  }
}

extension KnownLanguage {
  fileprivate var picture: Value {
    func level(_ level: LanguageLevel?) -> Value? { level.map { .text($0.rawValue) } }
    return .object(
      Fields(of: [
        ("language", .text(code)), ("mother", isMother ? .flag(true) : nil),
        ("listening", level(listening)), ("speaking", level(speaking)),
        ("reading", level(reading)), ("writing", level(writing)),
      ]))
  }
}

extension Consent {
  /// Which ground, from when and until when; not under which id.
  fileprivate var picture: Value {
    .object(
      Fields(of: [
        ("ground", ground.map { .text($0.rawValue) }), ("partner", partner.map(Value.text)),
        ("on", on.map { .text($0.text) }), ("until", until.map { .text($0.text) }),
      ]))
  }
}
