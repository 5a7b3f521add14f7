extension EventKind {
  /// A session stands in the calendar.
  public static let sessionPlanned = EventKind(
    "session.planned", .shared, about: .nobody, writes: .session, keyedBy: .session,
    requires: [.day, .start],
    allows: [
      .end, .programme, .series, .number, .form, .theme, .place, .capacity, .access, .facilitator,
      .secondFacilitator, .substitute, .module, .restriction, .note,
    ], introduces: .new)
}
