extension EventKind {
  /// A shift at a place where people are, and what was handed out; it counts without a contact too.
  public static let outreachCounted = EventKind(
    "outreach.counted", .shared, about: .nobody, writes: .outreach, keyedBy: .outreach,
    requires: [.on],
    allows: [.programme, .place, .staff, .minutes, .flyers, .talks, .note], dated: .on,
    introduces: .new)
}
