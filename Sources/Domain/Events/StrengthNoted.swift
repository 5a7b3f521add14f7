extension EventKind {
  /// What a person is good at.
  public static let strengthNoted = EventKind(
    "strength.noted", .shared, about: .person, writes: .strength, keyedBy: .strength,
    requires: [.text],
    allows: [.on], dated: .on, introduces: .new)
}
