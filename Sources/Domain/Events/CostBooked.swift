extension EventKind {
  /// What a session or programme cost, who paid, or what it was worth in kind.
  public static let costBooked = EventKind(
    "cost.booked", .shared, about: .nobody, writes: .cost, keyedBy: .cost,
    requires: [.amount],
    allows: [.programme, .session, .item, .paidBy, .inKind, .text, .on], dated: .on,
    introduces: .new)
}
