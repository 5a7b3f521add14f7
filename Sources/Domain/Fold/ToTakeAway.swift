// What must not lie on any disk any more, for whoever keeps the bytes.

extension State {
  /// Everyone who was erased.
  public var erasedPeople: Set<PersonID> { Set(erasures.keys.filter { isErased($0) }) }

  /// True where a line that takes something away is held and does not count yet, as the rest of its
  /// act is missing.
  public var mayTakeAwayMore: Bool {
    erasures.values.joined().contains { !actCounts(held[$0]) }
      || redactions.values.joined().contains { !actCounts(held[$0]) }
  }

  /// True where a stub is to stand in the place of this line.
  public func mustGo(_ event: Event) -> Bool {
    !event.staysForGood && (isErased(event.of) || isRedacted(event))
  }

  /// Every text that was ever said of `person` in one of `fields`, also what was replaced or taken
  /// back since.
  public func everyText(of person: PersonID, in fields: [Field]) -> Set<String> {
    var texts: Set<String> = []
    for line in lines(about: person) {
      let data = held[line].data
      for field in fields { data[field]?.asText.map { _ = texts.insert($0) } }
    }
    return texts
  }
}

extension State {
  /// The lines whose text was taken away for good.
  public var redactedVersions: Set<Version> { Set(redactions.keys.filter { isRedacted($0) }) }
}

extension EventKind {
  /// True for a kind whose lines no stub ever replaces: what says that somebody is erased, and the
  /// stubs themselves.
  public static func staysForGood(_ kind: String) -> Bool {
    kind == gone.name || kind == personErased.name
  }
}

extension Event {
  /// True where no stub ever replaces it.
  public var staysForGood: Bool { EventKind.staysForGood(kind) }
}
