extension EventKind {
  /// A session was moved or set right; a move says why.
  public static let sessionChanged = EventKind(
    "session.changed", .shared, about: .nobody, writes: .session, keyedBy: .session,
    allows: [
      .day, .start, .end, .number, .form, .theme, .place, .capacity, .access, .facilitator,
      .secondFacilitator, .substitute, .module, .restriction, .note, .reason,
    ])
}
