extension EventKind {
  /// What is left of a line about a person who was erased: its place, and nothing of what it said.
  public static let gone = EventKind("gone", nil, about: .either, writes: nil)
}
