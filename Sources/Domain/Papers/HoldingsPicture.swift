extension Holdings {
  /// The same for programs, as JSON has it.
  public var picture: Value {
    .object(
      Fields([
        Fields.Entry("v", .number(Event.format)),
        Fields.Entry("person", .text(person)),
        Fields.Entry("ids", .list(ids.map(Value.text))),
        Fields.Entry("laptops", .object(laptopsByScope)),
        Fields.Entry("things", .list(things.map(\.picture))),
        Fields.Entry("mentions", .list(mentions.map { .text($0.rawValue) })),
        Fields.Entry("unread", .list(unread.map(\.picture))),
      ]))
  }

  private var laptopsByScope: Fields {
    Fields(
      Scope.allCases.map { scope in
        Fields.Entry(scope.rawValue, .list((laptops[scope] ?? []).map(Value.text)))
      })
  }
}

extension Holdings.HeldThing {
  fileprivate var picture: Value {
    let fields = self.fields.map { held in
      Value.object(
        Fields([
          Fields.Entry("name", .text(held.field.name)),
          Fields.Entry("values", .list(held.said.map(\.picture))),
        ]))
    }
    return .object(
      Fields([
        Fields.Entry("type", .text(id.type.rawValue)),
        Fields.Entry("key", joinsOther ? .null : .text(id.key)),
        Fields.Entry("of", id.person.map(Value.text) ?? .null),
        Fields.Entry("scope", .text(scope.rawValue)), Fields.Entry("fields", .list(fields)),
      ]))
  }
}

extension Holdings.Said {
  fileprivate var picture: Value {
    var fields = Fields([
      Fields.Entry("value", value), Fields.Entry("at", .text(at)), Fields.Entry("by", .text(by)),
      Fields.Entry("log", .text(log.text)), Fields.Entry("state", .text(standing.rawValue)),
    ])
    if namesOther { fields["namesOther"] = .flag(true) }
    return .object(fields)
  }
}

extension Event {
  /// A line as it is held, for what this version cannot read.
  fileprivate var picture: Value {
    .object(
      Fields([
        Fields.Entry("kind", .text(kind)), Fields.Entry("at", .text(at)),
        Fields.Entry("by", .text(by)), Fields.Entry("log", .text(version.log.text)),
        Fields.Entry("data", .object(data)),
      ]))
  }
}
