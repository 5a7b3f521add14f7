extension Rules {
  /// How someone did at a session can be said once it began.
  @Sendable
  static func rateSelf(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let session = line.text(.session).flatMap(context.state.session) else { return [] }
    if session.isCancelled { throw .sessionCancelled(session.id) }
    if let day = session.day, !session.hasStarted(at: context.now) {
      throw .sessionNotYet(session.id, day)
    }
    return []
  }
}
