extension EventKind {
  /// A person has a seat at a session.
  public static let seatTaken = EventKind(
    "seat.taken", .shared, about: .person, writes: .seat, keyedBy: .session,
    allows: [.since],
    implies: Fields([.init("seat", .text("taken"))]), dated: .since)
}
