/// A text in a line about someone else or about nobody, in which a person stands.
public struct Mention: Hashable, Sendable {
  /// The line.
  public let version: Version
  /// The name of its kind, which this version need not know.
  public let kind: String
  /// The name of the field.
  public let field: String
  /// Whom the line is about; nil for nobody.
  public let about: PersonID?
  /// What the line speaks of; nil where this version does not know.
  public let thing: EntityID?
  /// The text; of a list, the one element.
  public let text: String
  /// After how many characters the words begin by which the person is recognised.
  public let place: Int
  /// True where it is shown now; else it was replaced, withdrawn, or is not understood here.
  public let isShown: Bool
}

extension State {
  /// Every text in the journal in which the person stands, outside the lines that go with them: what
  /// is shown first, then by the order in which it was written.
  public func mentions(of person: PersonID) -> [Mention] {
    let ids = Set(ids(of: person))
    let own = ids.flatMap(lines(about:)).map { held[$0] }
    let traces = PersonTraces(in: own)
    var found: [(order: VersionOrder, mention: Mention)] = []
    for line in held.indices {
      let event = held[line]
      if let about = event.of, ids.contains(about) || isErased(about) { continue }
      for entry in event.data.entries {
        // Who stands there is asked first: of most texts a glance tells that nobody does.
        for text in entry.value.texts where traces.stand(in: text) {
          guard event.mayMention(traces, entry.name, text), !isRedacted(event) else { continue }
          let place = traces.place(in: text)
          found.append((event.order, mention(entry.name, text, at: place, in: line)))
        }
      }
    }
    return found.sorted { left, right in
      if left.mention.isShown != right.mention.isShown { return left.mention.isShown }
      return left.order < right.order
    }.map(\.mention)
  }

  /// True where the person stands in `text`, as in one that was told anew.
  public func isMentioned(_ person: PersonID, in text: String) -> Bool {
    let own = ids(of: person).flatMap(lines(about:)).map { held[$0] }
    return PersonTraces(in: own).stand(in: text)
  }

  private func mention(
    _ name: String, _ text: String, at place: Int, in line: Int
  ) -> Mention {
    let event = held[line]
    let thing = thing(ofLine: line)
    let heads = thing.flatMap { written($0, in: event.version.log.scope) }?.fields[name]?.heads
    return Mention(
      version: event.version, kind: event.kind, field: name, about: event.of, thing: thing,
      text: text, place: place,
      isShown: heads?.contains { $0.order.version == event.version } ?? false)
  }
}

extension Event {
  /// True where anything can stand in the field, as in all of what is not known here. The name of
  /// someone else is theirs, unless it is the same name as a whole.
  fileprivate func mayMention(_ traces: PersonTraces, _ name: String, _ text: String) -> Bool {
    guard let kind = EventKind.named(kind), let field = kind.field(name) else { return true }
    if kind.writes == .person && field == .name { return traces.standInFull(in: text) }
    return field.type.isFreeText
  }
}

extension FieldType {
  /// True for what people type as they like.
  fileprivate var isFreeText: Bool {
    switch self {
    case .line, .text: true
    case .list(let element): element.isFreeText
    default: false
    }
  }
}

extension Value {
  /// Every text in it.
  fileprivate var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let list): list.flatMap(\.texts)
    case .object(let fields): fields.entries.flatMap(\.value.texts)
    case .null, .flag, .number: []
    }
  }
}
