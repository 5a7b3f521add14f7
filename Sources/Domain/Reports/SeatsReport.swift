extension Figures {
  /// The seats of each session that was not cancelled, and of all together.
  ///
  /// Taken, offered, waiting, released: as they stand. Promoted: people who waited for a seat at this
  /// session and got one.
  func seats() -> Report {
    let listed = sessions.filter { !$0.isCancelled }
    var rows = listed.map { session in
      seatRow(.thing(.session, session.id), [session])
    }
    rows.append(seatRow(.word(.total), listed))
    return Report(
      .seats,
      [
        (.text, [.session]),
        (.number, [.capacity, .taken, .offered, .waiting, .promoted, .released]),
      ], rows)
  }

  private func seatRow(_ name: Figure, _ sessions: [Session]) -> [Figure] {
    let capacities = sessions.compactMap(\.capacity)
    let seats = sessions.flatMap { state.seats(at: $0.id) }
    func count(_ wanted: SeatState) -> Figure { .number(seats.count { $0.state == wanted }) }
    return [
      name, capacities.isEmpty ? .none : .number(capacities.reduce(0, +)), count(.taken),
      count(.offered), count(.waiting), .number(seats.count(where: wasPromoted)),
      count(.released),
    ]
  }

  private func wasPromoted(_ seat: Seat) -> Bool {
    let said = state.lines(of: seat.person).filter {
      $0.data[Field.session]?.asText == seat.session
    }.map(\.kind)
    guard let waited = said.firstIndex(of: EventKind.seatWaitlisted.name) else { return false }
    return said[waited...].contains(EventKind.seatTaken.name)
  }
}
