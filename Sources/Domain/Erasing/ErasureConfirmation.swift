/// Which laptops of the team have taken somebody away who was erased.
public struct ErasureConfirmation: Hashable, Sendable {
  /// Who was erased.
  public let person: PersonID
  /// Those that said so.
  public let confirmed: [Member]
  /// Those that did not yet. Who was taken out of the team is asked no more.
  public let missing: [Member]
}

extension State {
  /// Those who were erased and of whom some laptop of the team did not say so yet; `said` is whom
  /// each laptop has taken away, by its id.
  public func openErasures(_ said: [String: Set<PersonID>]) -> [ErasureConfirmation] {
    let circle = Circle(self)
    let team = circle.members.filter { !$0.isRemoved && circle.isMember($0.device) }
    return erasedPeople.sorted().compactMap { person in
      let confirmed = team.filter { said[$0.device]?.contains(person) ?? false }
      let missing = team.filter { !confirmed.contains($0) }
      return missing.isEmpty
        ? nil : ErasureConfirmation(person: person, confirmed: confirmed, missing: missing)
    }
  }
}
