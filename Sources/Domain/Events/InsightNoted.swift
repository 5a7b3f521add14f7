extension EventKind {
  /// What a dialogue table or a session taught those who were there.
  public static let insightNoted = EventKind(
    "insight.noted", .shared, about: .nobody, writes: .insight, keyedBy: .insight,
    requires: [.text],
    allows: [.session, .theme, .on], dated: .on, introduces: .new)
}
