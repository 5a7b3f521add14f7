extension EventKind {
  /// A report was handed in, as a claim to a funder: which one, over what, and how far the shared
  /// lines of each laptop went that it rests on.
  public static let reportFrozen = EventKind(
    "report.frozen", .shared, about: .nobody, writes: .frozen, keyedBy: .frozen,
    requires: [.report, .on], allows: [.programme, .since, .until, .reference, .upTo], dated: .on,
    introduces: .new)
}
