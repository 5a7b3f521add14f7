extension EventKind {
  /// A freed seat was offered to someone who waits; they have yet to say yes.
  public static let seatOffered = EventKind(
    "seat.offered", .shared, about: .person, writes: .seat, keyedBy: .session,
    allows: [.on],
    implies: Fields([.init("seat", .text("offered"))]), dated: .on)
}
