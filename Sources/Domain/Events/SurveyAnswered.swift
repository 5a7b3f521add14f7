extension EventKind {
  /// The answers of one person to the survey of a session. About nobody.
  public static let surveyAnswered = EventKind(
    "survey.answered", .shared, about: .nobody, writes: .survey, keyedBy: .survey,
    requires: [.session, .answers, .highest],
    allows: [.language], introduces: .new)
}
