extension Rules {
  /// Nobody is their own brugfiguur. What a partner asks, and a vacancy that is full or past, are said
  /// and hold nothing back.
  @Sendable
  static func draftHandoff(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let person = line.of else { return [] }
    if line.text(.bridge) == person { throw .bridgeIsSelf(person) }
    return partnerWarnings(person, line, context) + vacancyWarnings(line, context)
  }

  private static func partnerWarnings(
    _ person: PersonID, _ line: Proposal, _ context: Context
  ) -> [Warning] {
    guard let partner = line.text(.partner).flatMap(context.state.partner) else { return [] }
    let day = line.day(.on) ?? context.now.day
    switch context.state.eligibility(of: person, at: partner, on: day) {
    case .yes: return []
    case .no: return [.outsideConditions(person, partner: partner.id)]
    case .notKnown: return [.conditionsNotKnown(person, partner: partner.id)]
    }
  }

  private static func vacancyWarnings(_ line: Proposal, _ context: Context) -> [Warning] {
    guard let vacancy = line.text(.vacancy).flatMap(context.state.vacancy) else { return [] }
    var warnings: [Warning] = []
    if let until = vacancy.until, until < context.now.day {
      warnings.append(.vacancyPast(vacancy.id, until))
    }
    if context.state.freePlaces(of: vacancy) <= 0 { warnings.append(.vacancyFull(vacancy.id)) }
    return warnings
  }
}
