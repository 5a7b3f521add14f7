extension EventKind {
  /// A tip by a participant, for others who look for work. About nobody.
  public static let tipGiven = EventKind(
    "tip.given", .shared, about: .nobody, writes: .tip, keyedBy: .tip,
    requires: [.text],
    allows: [.session, .theme], introduces: .new)
}
