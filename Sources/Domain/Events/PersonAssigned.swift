extension EventKind {
  /// Someone of the team follows up this person.
  public static let personAssigned = EventKind(
    "person.assigned", .shared, about: .person, writes: .assignment, keyedBy: .staff,
    requires: [.since], allows: [.until], dated: .since)
}
