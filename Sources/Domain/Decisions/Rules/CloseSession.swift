extension Rules {
  /// A session is closed on its day or later.
  @Sendable
  static func closeSession(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let session = line.text(.session).flatMap(context.state.session) else { return [] }
    if session.isCancelled { throw .sessionCancelled(session.id) }
    if session.isClosed { throw .sessionClosed(session.id) }
    if let day = session.day, day > context.now.day { throw .sessionNotYet(session.id, day) }
    let marked = context.state.attendance(at: session.id).count { $0.status?.isThere ?? false }
    if let headcount = line.data[Field.headcount]?.asNumber, headcount < marked {
      return [.headcountLow(session.id, headcount: headcount, marked: marked)]
    }
    return []
  }
}
