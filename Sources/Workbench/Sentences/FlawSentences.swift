import Domain
import Language

extension Sentences {
  /// What is wrong with what was typed, and what is allowed there.
  func flaw(_ flaw: EventKind.Flaw, in kind: EventKind) -> String {
    switch flaw {
    case .personMissing: say(.personMissing, text: kind.name)
    case .personNotExpected: say(.personNotExpected, text: kind.name)
    case .fieldMissing(let field):
      say(
        .fieldMissing, text: kind.name, other: "\(words.field(field.name)) (\(field.name))",
        allowed: allowed(in: field.type))
    case .fieldUnknown(let name):
      say(
        .fieldUnknown, text: kind.name, other: name,
        allowed: kind.fields.isEmpty
          ? words(CommonPhrase.noValue) : kind.fields.map(\.name).joined(separator: ", "))
    case .valueUnknown(let field, let value):
      say(
        .valueUnknown, text: raw(value), other: "\(words.field(field.name)) (\(field.name))",
        allowed: allowed(in: field.type))
    }
  }

  /// What was typed where a day is wanted is none.
  public func unreadable(day typed: String, _ mistake: DateReader.Mistake) -> String {
    switch mistake {
    case .notADate: say(.notADate, text: typed)
    case .noSuchDay: say(.noSuchDay, text: typed)
    case .otherWeekday(let weekday):
      say(.otherWeekday, text: typed, other: words.weekday(weekday))
    }
  }

  /// What was typed where a time of day is wanted is none.
  public func unreadable(time typed: String) -> String { say(.notATime, text: typed) }

  /// What may stand in a field of this type.
  public func allowed(in type: FieldType) -> String {
    switch type {
    case .line: words(AllowedPhrase.line)
    case .text: words(AllowedPhrase.text)
    case .reference(let entity):
      words(AllowedPhrase.reference, ["thing": words.entity(entity.rawValue)])
    case .identifier: words(AllowedPhrase.identifier)
    case .handle: words(AllowedPhrase.handle)
    case .day: words(AllowedPhrase.day)
    case .time: words(AllowedPhrase.time)
    case .flag: words(AllowedPhrase.flag)
    case .number(let range):
      words(
        AllowedPhrase.number,
        ["least": words.number(range.lowerBound), "most": words.number(range.upperBound)])
    case .choice(let choices): choices.joined(separator: ", ")
    case .list(let element): words(AllowedPhrase.list, ["element": allowed(in: element)])
    }
  }

  /// The value as it was typed.
  private func raw(_ value: Value) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let list): list.map(raw).joined(separator: "; ")
    case .null: "null"
    case .object: "{…}"
    }
  }
}
