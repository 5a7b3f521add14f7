extension EventKind {
  /// A ground to pass something on about a person: the consent they gave, or another.
  public static let consentGiven = EventKind(
    "consent.given", .shared, about: .person, writes: .consent, keyedBy: .consent,
    requires: [.purpose, .ground],
    allows: [.partner, .on, .until, .note],
    implies: Fields([.init("standing", .text("given"))]), dated: .on, introduces: .new)
}
