extension Rules {
  /// Only what began can end, and no earlier than it began.
  @Sendable
  static func endEnrolment(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let person = line.of, let programme = line.text(.programme) else { return [] }
    let held = context.state.enrolments(of: person).first { $0.programme == programme }
    guard let since = held?.since, held?.until == nil else {
      throw .notEnrolled(person, programme)
    }
    if let until = line.day(.until), until < since { throw .untilBeforeSince }
    return []
  }
}
