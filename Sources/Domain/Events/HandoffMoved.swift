extension EventKind {
  /// A handoff came into another state, or got a next action.
  public static let handoffMoved = EventKind(
    "handoff.moved", .shared, about: .person, writes: .handoff, keyedBy: .handoff,
    requires: [.state, .on],
    allows: [.consent, .reason, .warm, .introducedBy, .next, .nextOn], dated: .on)
}
