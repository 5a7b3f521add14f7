extension EventKind {
  /// What a person came to: work, training, or something else.
  public static let outcomeRecorded = EventKind(
    "outcome.recorded", .confidential, about: .person, writes: .outcome, keyedBy: .outcome,
    requires: [.reached, .on],
    allows: [.programme, .partner, .until, .durable, .qualified, .text], dated: .on,
    introduces: .either)
}
