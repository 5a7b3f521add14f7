extension EventKind {
  /// Someone pays for a programme: under which reference, and which share.
  public static let funderAdded = EventKind(
    "funder.added", .shared, about: .nobody, writes: .funder, keyedBy: .funder,
    requires: [.programme, .name], allows: [.reference, .share, .amount, .keepUntil],
    introduces: .either)
}
