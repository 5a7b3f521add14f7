extension EventKind {
  /// A scarce thing is waited for, lent or returned.
  public static let resourceLent = EventKind(
    "resource.lent", .shared, about: .person, writes: .loan, keyedBy: .resource,
    requires: [.loan],
    allows: [.since, .until, .note], dated: .since)
}
