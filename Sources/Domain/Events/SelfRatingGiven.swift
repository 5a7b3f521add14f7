extension EventKind {
  /// How someone feels they do, alone, with others, in what they can (seed 000). About nobody.
  public static let selfRatingGiven = EventKind(
    "selfrating.given", .shared, about: .nobody, writes: .selfRating, keyedBy: .selfRating,
    requires: [.session],
    allows: [.autonomy, .connection, .mastery], introduces: .new)
}
