extension Figures {
  /// The sessions of the period, those to come and those cancelled included.
  var sessions: [Session] {
    state.sessions.filter { counts($0.programme) && period.holds($0.day) }
  }

  /// The sessions that took place: not cancelled, and closed, or someone was there.
  var heldSessions: [Session] {
    sessions.filter { session in
      guard !session.isCancelled, let day = session.day, day <= end else { return false }
      return session.isClosed || (session.headcount ?? 0) > 0 || !participants(at: session).isEmpty
    }
  }

  /// The marks of those who were in the room as participants; a brugfiguur or colleague is none.
  func participants(at session: Session) -> [Attendance] {
    state.attendance(at: session.id).filter {
      $0.status?.isThere ?? false && $0.role == .participant
    }
  }

  /// How many participants were in the room: the heads, where more were counted than names.
  func filled(_ session: Session) -> Int {
    max(participants(at: session).count, session.headcount ?? 0)
  }

  /// Who was at a session that took place, once for each.
  var visitors: [PersonID] { heldSessions.flatMap { participants(at: $0).map(\.person) } }

  /// The day of the first session of these projects at which the person was from `day` on.
  func firstVisit(
    of person: PersonID, from day: Day, in programmes: Set<ProgrammeID>?
  ) -> Day? {
    visits(of: person, in: programmes).first { $0 >= day }
  }

  /// The days on which the person was at a session of these projects as a participant, in order.
  func visits(of person: PersonID, in programmes: Set<ProgrammeID>?) -> [Day] {
    state.attendance(of: person).compactMap { mark -> Day? in
      guard mark.status?.isThere ?? false, mark.role == .participant,
        let session = state.session(mark.session), !session.isCancelled,
        programmes.map({ $0.contains(session.programme ?? "") }) ?? true
      else { return nil }
      return session.day
    }.sorted()
  }
}
