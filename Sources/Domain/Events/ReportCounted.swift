extension EventKind {
  /// The figures of a report that was handed in, and how far the confidential lines went that they
  /// rest on. They are confidential, as most are counted from what is.
  public static let reportCounted = EventKind(
    "report.counted", .confidential, about: .nobody, writes: .counted, keyedBy: .frozen,
    requires: [.columns, .figures], allows: [.upTo], introduces: .either)
}
