extension AttentionPass {
  /// Sessions of the coming year with more people than seats.
  func crowdedSessions() -> [AttentionLine] {
    state.sessions(from: today, to: today + 366).compactMap { session in
      guard !session.isCancelled, let free = state.freeSeats(at: session), free < 0 else {
        return nil
      }
      return AttentionLine(.overbooked(session.id, by: -free), .settle)
    }
  }
}
