extension EventKind {
  /// A handoff of a person to a partner, or to a brugfiguur, was begun.
  public static let handoffDrafted = EventKind(
    "handoff.drafted", .shared, about: .person, writes: .handoff, keyedBy: .handoff,
    requires: [.partner],
    allows: [.bridge, .vacancy, .programme, .consent, .warm, .introducedBy, .on, .text],
    implies: Fields([.init("state", .text("draft"))]), dated: .on, introduces: .new)
}
