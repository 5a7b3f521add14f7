extension EventKind {
  /// What is held of a person is still needed past the term, until a day and for a reason.
  public static let personKept = EventKind(
    "person.kept", .shared, about: .person, writes: .kept,
    requires: [.until, .reason], allows: [.on], dated: .on)
}
