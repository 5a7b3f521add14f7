extension EventKind {
  /// A meeting within a handoff took place, as one of a mentor and a participant.
  public static let meetingHeld = EventKind(
    "meeting.held", .shared, about: .person, writes: .meeting, keyedBy: .meeting,
    requires: [.handoff, .on],
    allows: [.minutes], dated: .on, introduces: .new)
}
