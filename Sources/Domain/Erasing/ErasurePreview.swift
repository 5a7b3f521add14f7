/// What would go with a person, and where they are mentioned besides: to be looked at before anyone
/// says yes.
public struct ErasurePreview: Hashable, Sendable {
  /// So many things of a type.
  public struct Count: Hashable, Sendable {
    public let type: EntityType
    public let count: Int
  }

  /// Every id the person goes by.
  public let ids: [PersonID]
  /// The name, where one is held.
  public let name: String?
  /// What is held of them now, by type.
  public let things: [Count]
  /// How many lines go, those that were withdrawn or replaced included.
  public let lines: Int
  /// Where they stand in texts about others or about nobody. These do not go by themselves.
  public let mentions: [Mention]
  /// Who may still ask to see their file.
  public let terms: [FunderTerm]
}

extension State {
  /// What would go with this person on `today`.
  /// - Throws: the same as erasing them would.
  public func erasurePreview(
    of person: PersonID, on today: Day
  ) throws(Refusal) -> ErasurePreview {
    let ids = try erasable(person)
    let counts = EntityType.allCases.map { type in
      ErasurePreview.Count(type: type, count: entities(type, of: person).count)
    }
    let lines = ids.flatMap(lines(about:)).map { held[$0] }
    return ErasurePreview(
      ids: ids, name: self.person(person)?.name, things: counts.filter { $0.count > 0 },
      lines: lines.count { $0.kind != EventKind.gone.name }, mentions: mentions(of: person),
      terms: funderTerms(of: person, on: today))
  }
}
