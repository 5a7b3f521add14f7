extension AttentionPass {
  /// Free seats that someone waits for, offers without an answer, and people who wait too long.
  func seatsToGive() -> [AttentionLine] {
    upcoming.flatMap { session -> [AttentionLine] in
      let seats = state.seats(at: session.id)
      var lines = seats.filter { $0.state == .offered }
        .map { AttentionLine(.offerOpen(session.id, $0.person), .today) }
      let waiting = seats.filter { $0.state == .waiting }.sorted(by: Seat.waitedLonger)
      let free = state.freeSeats(at: session)
      if let next = waiting.first, free.map({ $0 > 0 }) ?? true {
        lines.append(AttentionLine(.seatFree(session.id, next: next.person), .today))
      }
      let limit = waitLimit(in: session.programme)
      lines += waiting.compactMap { seat in
        guard let days = seat.since.map({ today - $0 }), days > limit else { return nil }
        return AttentionLine(
          .seatWaiting(session.id, seat.person, days: days), .tooLong, days: days)
      }
      return lines
    }
  }
}
