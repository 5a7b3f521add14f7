extension EventKind {
  /// A person waits for a seat; `since` decides the order.
  public static let seatWaitlisted = EventKind(
    "seat.waitlisted", .shared, about: .person, writes: .seat, keyedBy: .session,
    allows: [.since],
    implies: Fields([.init("seat", .text("waiting"))]), dated: .since)
}
