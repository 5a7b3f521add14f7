extension EventKind {
  /// A person took a consent back.
  public static let consentWithdrawn = EventKind(
    "consent.withdrawn", .shared, about: .person, writes: .consent, keyedBy: .consent,
    allows: [.on, .note],
    implies: Fields([.init("standing", .text("withdrawn"))]), dated: .on)
}
