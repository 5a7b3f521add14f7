import Domain
import Journal
import Language
import Workbench

/// A line as someone asks for it, on the command line or as JSON, before it is known to make sense.
struct TypedLine {
  /// What was typed for a field.
  enum Typed {
    case text(String)
    case value(Value)
  }

  var kind: String
  var of: PersonID?
  var fields: [(name: String, typed: Typed)] = []
  /// For `event.withdrawn`, what it takes back.
  var over: [String] = []
}

/// Makes proposals out of what was typed.
struct LineMaker {
  let words: Words
  let today: Day
  /// What is held, for what a withdrawal takes back.
  let state: State

  /// A proposal, and the id of what it speaks of where that is new.
  struct Made {
    let proposals: [Proposal]
    let id: String?
    let isFresh: Bool
  }

  func make(_ line: TypedLine) throws(CommandError) -> Made {
    guard let kind = EventKind.named(line.kind) else {
      throw .refused(.unknownKind(line.kind))
    }
    if kind == .eventWithdrawn { return try withdraw(line) }
    if !line.over.isEmpty { throw .refused(.flaw(kind, .fieldUnknown("over"))) }
    var data = Fields()
    for (name, typed) in line.fields {
      guard let field = kind.field(name) else { throw .refused(.flaw(kind, .fieldUnknown(name))) }
      data[field] = try value(typed, of: field, in: kind)
    }
    return named(kind, line.of, data)
  }

  /// Gives what is new an id, where it has none yet.
  private func named(_ kind: EventKind, _ of: PersonID?, _ data: Fields) -> Made {
    var source = SystemRandomNumberGenerator()
    var of = of
    var data = data
    var isFresh = false
    if kind.writes == .person, kind.introduces == .new, of == nil {
      of = Identifier.fresh(using: &source)
      isFresh = true
    }
    if let key = kind.keyField, kind.introduces != .nothing, data[key] == nil {
      let own = Fields.Entry(key.name, .text(Identifier.fresh(using: &source)))
      data = Fields([own] + data.entries)
      isFresh = true
    }
    return Made(
      proposals: [Proposal(kind, of: of, data: data)], id: kind.entity(of: of, data: data)?.id,
      isFresh: isFresh)
  }

  private func value(
    _ typed: TypedLine.Typed, of field: Field, in kind: EventKind
  ) throws(CommandError) -> Value {
    switch typed {
    case .text(let text):
      if let read = try dayOrTime(text, field.type) { return read }
      guard let value = field.type.value(from: text), field.type.accepts(value) else {
        throw refusal(of: .text(text), field, kind)
      }
      return value
    case .value(let value):
      if case .text(let text) = value, let read = try dayOrTime(text, field.type) { return read }
      guard field.type.accepts(value) else { throw refusal(of: value, field, kind) }
      return value
    }
  }

  private func refusal(of value: Value, _ field: Field, _ kind: EventKind) -> CommandError {
    if let text = value.asText, text.utf8.count > FieldType.longestText {
      return .refused(.textTooLong(field))
    }
    return .refused(.flaw(kind, .valueUnknown(field, value)))
  }

  /// Days and times as people type them.
  private func dayOrTime(_ text: String, _ type: FieldType) throws(CommandError) -> Value? {
    if text.isEmpty { return nil }
    switch type {
    case .day: return try TypedDay(words: words, today: today).read(text).value
    case .time:
      if let time = ClockTime(text) { return time.value }
      guard let read = try? ClockReader.read(text),
        let time = ClockTime(minutes: read.hour * 60 + read.minute)
      else { throw .unreadableTime(text) }
      return time.value
    default: return nil
    }
  }

  /// One withdrawal for each scope and person among the lines named.
  private func withdraw(_ line: TypedLine) throws(CommandError) -> Made {
    if let field = line.fields.first {
      throw .refused(.flaw(.eventWithdrawn, .fieldUnknown(field.name)))
    }
    let over = Field("over", .identifier)
    var groups: [Proposal] = []
    for text in line.over {
      guard let version = Version(text) else {
        throw .refused(.flaw(.eventWithdrawn, .valueUnknown(over, .text(text))))
      }
      guard let event = state.event(version), line.of == nil || line.of == event.of else {
        throw .refused(.notThere(version))
      }
      let scope = version.log.scope
      let place = groups.firstIndex { $0.scope == scope && $0.of == event.of }
      let before = place.map { groups[$0].withdraws } ?? []
      let group = Proposal(withdrawing: before + [version], scope: scope, of: event.of)
      if let place { groups[place] = group } else { groups.append(group) }
    }
    guard !groups.isEmpty else { throw .refused(.nothingToUndo) }
    return Made(proposals: groups, id: nil, isFresh: false)
  }
}
