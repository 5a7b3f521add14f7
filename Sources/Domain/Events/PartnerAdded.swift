extension EventKind {
  /// An organisation that people can be handed on to, or come from.
  public static let partnerAdded = EventKind(
    "partner.added", .shared, about: .nobody, writes: .partner, keyedBy: .partner,
    requires: [.name],
    allows: [.does, .contactPerson, .phone, .email, .usualWait, .note], introduces: .new)
}
