extension Rules {
  /// A session that people are signed up for is moved with a reason, and they must be told.
  @Sendable
  static func changeSession(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let session = line.text(.session).flatMap(context.state.session) else { return [] }
    if session.isCancelled { throw .sessionCancelled(session.id) }
    if let start = line.time(.start) ?? session.start, let end = line.time(.end) ?? session.end,
      end <= start
    {
      throw .endBeforeStart
    }
    let isMoved =
      [Field.day, .start, .place].contains { field in
        line.data[field] != nil && line.data[field] != session.entity[field]
      }
    let people = context.state.seats(at: session.id).count { $0.state != .released }
    guard isMoved, people > 0 else { return [] }
    if line.data[Field.reason] == nil { throw .reasonMissing }
    return [.peopleToCall(session.id, people)]
  }
}
