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
    guard event.kind != EventKind.gone.name, event.kind != EventKind.personErased.name else {
      return false
    }
    return isErased(event.of) || isRedacted(event)
  }

  /// Every text that was ever said of `person` in one of `fields`, also what was replaced or taken
  /// back since.
  public func everyText(of person: PersonID, in fields: [Field]) -> Set<String> {
    var texts: Set<String> = []
    for line in linesOfPerson[person] ?? [] {
      for field in fields { held[line].data[field]?.asText.map { _ = texts.insert($0) } }
    }
    return texts
  }
}

extension State {
  /// The lines whose text was taken away for good.
  public var redactedVersions: Set<Version> { Set(redactions.keys.filter { isRedacted($0) }) }
}
