extension EventKind {
  /// What a person needs, or dreams of, by life domain.
  public static let needNoted = EventKind(
    "need.noted", .confidential, about: .person, writes: .need, keyedBy: .need,
    requires: [.domain, .text],
    allows: [.ambition, .resolved, .on], dated: .on, introduces: .either)
}
