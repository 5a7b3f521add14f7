extension Rules {
  /// A meeting belongs to a handoff of the same person that is accepted or in progress.
  @Sendable
  static func holdMeeting(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let person = line.of, let id = line.text(.handoff),
      let handoff = context.state.handoff(id)
    else { return [] }
    if handoff.person != person { throw .notOfThisPerson(.handoff, id) }
    guard handoff.state == .accepted || handoff.state == .inProgress else {
      throw .handoffNotRunning(handoff.state)
    }
    return []
  }
}
