extension EventKind {
  /// An organisation that people can be handed on to, or come from.
  public static let partnerAdded = EventKind(
    "partner.added", .shared, about: .nobody, writes: .partner, keyedBy: .partner,
    requires: [.name],
    allows: [
      .does, .programme, .contactPerson, .phone, .email, .usualWait, .conditions, .fromAge, .toAge,
      .dutch, .note,
    ], introduces: .either)
}
