extension Rules {
  /// How it went is asked of someone's own outcome, and not before it.
  @Sendable
  static func followUpOutcome(
    _ line: Proposal, _ context: Context
  ) throws(Refusal) -> [Warning] {
    guard let person = line.of, let id = line.text(.outcome) else { return [] }
    let owners = context.state.entities(.outcome, key: id).compactMap(\.id.person)
    if let owner = owners.first, owner != person { throw .notOfThisPerson(.outcome, id) }
    let held = context.state.outcomes(of: person).first { $0.id == id }
    if let reached = held?.on, let on = line.day(.on), on < reached {
      throw .followUpTooEarly(reached)
    }
    return []
  }
}
