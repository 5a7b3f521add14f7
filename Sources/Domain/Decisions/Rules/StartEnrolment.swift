extension Rules {
  /// A person is enrolled in a programme once at a time.
  @Sendable
  static func startEnrolment(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let person = line.of, let programme = line.text(.programme) else { return [] }
    let held = context.state.enrolments(of: person).first { $0.programme == programme }
    if let held, held.since != nil, held.until == nil {
      throw .alreadyEnrolled(person, programme)
    }
    return []
  }
}
