extension Rules {
  /// A person is enrolled in a programme once at a time.
  @Sendable
  static func startEnrolment(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let person = line.of, let programme = line.text(.programme) else { return [] }
    let held = context.state.enrolments(of: person).first { $0.programme == programme }
    if let held, held.since != nil, held.until == nil {
      throw .alreadyEnrolled(person, programme)
    }
    return eligibilityWarnings(person, programme, on: line.day(.since), context)
  }

  /// Whom a programme is for is told, and turns nobody away.
  private static func eligibilityWarnings(
    _ person: PersonID, _ id: ProgrammeID, on day: Day?, _ context: Context
  ) -> [Warning] {
    guard let programme = context.state.programme(id) else { return [] }
    let day = day ?? context.now.day
    switch context.state.eligibility(of: person, for: programme, on: day).verdict {
    case .yes: return []
    case .no: return [.outsideTarget(person, id)]
    case .notKnown: return [.targetNotKnown(person, id)]
    }
  }
}
