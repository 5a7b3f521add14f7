// What was taken away for good (`event.redacted`). A line that is redacted and the stub that stands
// in its place must give the same state: so nothing of the line is looked at, and what it replaced is
// read from the redaction.

extension State {
  /// True where every device is to write a stub over this line, held or not. Only grows.
  public func isRedacted(_ version: Version) -> Bool {
    if let line = line(of: version) { return isRedacted(held[line]) }
    return !countingRedactions(of: version).isEmpty
  }

  /// True where every device is to write a stub over this line, which may not be held yet. What
  /// itself takes away, erases or opens a log is never taken away.
  public func isRedacted(_ event: Event) -> Bool {
    guard !redactions.isEmpty, redactions[event.version] != nil, Standing(of: event).isRedactable
    else { return false }
    return countingRedactions(of: event.version).contains { $0.of == event.of }
  }

  /// True where this line, which is held, can be taken away for good and has not been yet.
  func isRedactable(_ event: Event) -> Bool {
    Standing(of: event).isRedactable && !isRedacted(event)
  }

  /// What a redacted line about `person` had replaced; nil where no such line was redacted.
  func replaced(byRedacted version: Version, of person: PersonID?) -> [Version]? {
    guard !redactions.isEmpty else { return nil }
    let redactions = countingRedactions(of: version).filter { $0.of == person }
    return redactions.isEmpty ? nil : redactions.flatMap(\.replaced)
  }

  /// The redactions of `version` that count, of the same scope or of the shared one.
  private func countingRedactions(of version: Version) -> [Event] {
    guard !redactions.isEmpty, let lines = redactions[version] else { return [] }
    let scopes = [Scope.shared, version.log.scope]
    return lines.filter { scopes.contains(held[$0].version.log.scope) && counts($0) }
      .map { held[$0] }
  }

  /// Marks the things to fold again because what was taken away changed: those of the lines taken
  /// away, and of the lines that replace them, also by way of others that were taken away.
  mutating func followRedactions() {
    guard !touchedRedactions.isEmpty else { return }
    var changed = Set(touchedRedactions.flatMap { held[$0].over })
    touchedRedactions = []
    let all = Set(redactions.values.joined()).map { held[$0] }
    var open = Array(changed)
    while let version = open.popLast() {
      for redaction in all where redaction.replaced.contains(version) {
        for other in redaction.over where changed.insert(other).inserted { open.append(other) }
      }
    }
    for line in held.indices where lineFacts[line].role == .sets {
      let names = held[row: line].traits
      if changed.contains(held.version(line))
        || !names.isDisjoint(with: [.hasOver, .isOdd])
          && held[line].over.contains(where: changed.contains)
      {
        touch(line)
      }
    }
  }
}

extension Standing {
  /// True for what says something of someone or something.
  fileprivate var isRedactable: Bool {
    switch self {
    case .sets, .notApplied: true
    case .withdraws, .redacts, .erases, .silent: false
    }
  }
}

extension Event {
  /// For a redaction, what the lines it takes away had replaced.
  var replaced: [Version] {
    guard kind == EventKind.eventRedacted.name else { return [] }
    return data[Field.replaced]?.asList?.compactMap { $0.asText.flatMap { Version($0) } } ?? []
  }
}
