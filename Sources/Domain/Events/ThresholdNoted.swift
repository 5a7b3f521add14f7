extension EventKind {
  /// What stands in the way, by life domain.
  public static let thresholdNoted = EventKind(
    "threshold.noted", .confidential, about: .person, writes: .threshold, keyedBy: .threshold,
    requires: [.domain, .text],
    allows: [.on], dated: .on, introduces: .either)
}
