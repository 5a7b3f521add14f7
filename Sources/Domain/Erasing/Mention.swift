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
  /// True where it is shown now; else it was replaced, withdrawn, or is not understood here.
  public let isShown: Bool
}

extension State {
  /// Every text in the journal in which the person stands, outside the lines that go with them: what
  /// is shown first, then by the order in which it was written.
  public func mentions(of person: PersonID) -> [Mention] {
    let ids = Set(ids(of: person))
    let own = ids.flatMap { linesOfPerson[$0] ?? [] }.map { held[$0] }
    let traces = PersonTraces(in: own)
    var found: [(order: VersionOrder, mention: Mention)] = []
    for line in held.indices {
      let event = held[line]
      if let about = event.of, ids.contains(about) || isErased(about) { continue }
      for (name, text) in event.freeTexts where event.mentions(traces, name, text) {
        if isRedacted(event) { break }
        found.append((event.order, mention(name, text, in: line)))
      }
    }
    return found.sorted { left, right in
      if left.mention.isShown != right.mention.isShown { return left.mention.isShown }
      return left.order < right.order
    }.map(\.mention)
  }

  private func mention(_ name: String, _ text: String, in line: Int) -> Mention {
    let event = held[line]
    let thing: EntityID? =
      if case .sets(let entity) = standings[line] { entity } else { nil }
    let heads = thing.flatMap { written($0, in: event.version.log.scope) }?.fields[name]?.heads
    return Mention(
      version: event.version, kind: event.kind, field: name, about: event.of, thing: thing,
      text: text, isShown: heads?.contains { $0.order.version == event.version } ?? false)
  }
}

extension Event {
  /// The texts in which anything can stand, with the names of their fields: in what is not known
  /// here, all of them.
  fileprivate var freeTexts: [(name: String, text: String)] {
    let kind = EventKind.named(kind)
    return data.entries.flatMap { entry -> [(name: String, text: String)] in
      if let field = kind?.field(entry.name), !field.type.isFreeText { return [] }
      return entry.value.texts.map { (entry.name, $0) }
    }
  }

  /// The name of someone else is theirs, unless it is the same name as a whole.
  fileprivate func mentions(_ traces: PersonTraces, _ name: String, _ text: String) -> Bool {
    let isName = name == Field.name.name && EventKind.named(kind)?.writes == .person
    return isName ? traces.standInFull(in: text) : traces.stand(in: text)
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
