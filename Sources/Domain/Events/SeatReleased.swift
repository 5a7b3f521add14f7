extension EventKind {
  /// A person gave the seat up before the start, or no longer waits.
  public static let seatReleased = EventKind(
    "seat.released", .shared, about: .person, writes: .seat, keyedBy: .session,
    allows: [.on, .reason],
    implies: Fields([.init("seat", .text("released"))]), dated: .on)
}
