extension EventKind {
  /// A person takes a role, or lays it down: volunteer, colleague, brugfiguur.
  public static let roleTaken = EventKind(
    "role.taken", .shared, about: .person, writes: .role, keyedBy: .role,
    requires: [.since], allows: [.until], dated: .since)
}
