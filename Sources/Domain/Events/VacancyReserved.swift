extension EventKind {
  /// A vacancy an employer keeps free for participants.
  public static let vacancyReserved = EventKind(
    "vacancy.reserved", .shared, about: .nobody, writes: .vacancy, keyedBy: .vacancy,
    requires: [.partner, .name],
    allows: [.places, .until, .municipality, .on, .note], dated: .on, introduces: .either)
}
