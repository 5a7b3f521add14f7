extension Rules {
  /// A session is cancelled once, and not after it took place.
  @Sendable
  static func cancelSession(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let session = line.text(.session).flatMap(context.state.session) else { return [] }
    if session.isCancelled { throw .sessionCancelled(session.id) }
    if session.isClosed { throw .sessionClosed(session.id) }
    let people = context.state.seats(at: session.id).count { $0.state != .released }
    return people > 0 ? [.peopleToCall(session.id, people)] : []
  }
}
