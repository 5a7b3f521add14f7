extension EventKind {
  /// Two who look like one person are two, so that nobody asks again.
  public static let personDistinct = EventKind(
    "person.distinct", .shared, about: .person, writes: .distinct, keyedBy: .distinctFrom,
    requires: [.on],
    allows: [.note], dated: .on)
}
