extension EventKind {
  /// Two who were registered apart are one and the same person (the design, section 2).
  public static let personMerged = EventKind(
    "person.merged", .shared, about: .person, writes: .double, keyedBy: .sameAs,
    requires: [.on],
    allows: [.note], dated: .on)
}
