extension AttentionPass {
  /// So many days before a session is it too late to find people.
  private static let near = 2

  /// Sessions of the next days with fewer than half of their seats held.
  func thinSessions() -> [AttentionLine] {
    upcoming.compactMap { session in
      guard let day = session.day, day - today <= Self.near, let capacity = session.capacity,
        let free = state.freeSeats(at: session)
      else { return nil }
      let held = capacity - free
      guard held * 2 < capacity else { return nil }
      return AttentionLine(
        .tooFew(session.id, held: held, capacity: capacity), .today, days: Self.near - (day - today)
      )
    }
  }
}
