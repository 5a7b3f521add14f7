extension EventKind {
  /// What a person wants to reach, in their own words, and whether they did.
  public static let goalSet = EventKind(
    "goal.set", .confidential, about: .person, writes: .goal, keyedBy: .goal,
    requires: [.text],
    allows: [.on, .done, .domain], dated: .on, introduces: .either)
}
