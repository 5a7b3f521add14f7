extension EventKind {
  /// How it went, four weeks or six months after an outcome.
  public static let followUpRecorded = EventKind(
    "followup.recorded", .confidential, about: .person, writes: .followUp, keyedBy: .followUp,
    requires: [.outcome, .moment, .on],
    allows: [.stillThere, .improved, .text], dated: .on, introduces: .new)
}
