extension EventKind {
  /// What stood in the way no longer does.
  public static let thresholdResolved = EventKind(
    "threshold.resolved", .confidential, about: .person, writes: .threshold, keyedBy: .threshold,
    allows: [.until, .note],
    implies: Fields([.init("resolved", .flag(true))]), dated: .until)
}
