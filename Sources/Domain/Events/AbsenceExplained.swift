extension EventKind {
  /// Why someone was not there: for care, never for a sanction.
  public static let absenceExplained = EventKind(
    "absence.explained", .confidential, about: .person, writes: .absence, keyedBy: .session,
    requires: [.text],
    allows: [.on], dated: .on)
}
