extension Figures {
  /// How people rated themselves on autonomy, connection and competence (seed 000).
  ///
  /// The score of a question is the mean of (answer - 1) / 4 over those who answered it, hidden where
  /// fewer than five did. By the day of the session.
  func selfRating() -> Report {
    let ratings = state.selfRatings.compactMap { rating -> (SelfRating, Session)? in
      guard let session = rating.session.flatMap(state.session), counts(session.programme),
        holds(session.day)
      else { return nil }
      return (rating, session)
    }
    let rows = Figures.parts(ratings.map(\.1)).filter { $0.kind != .theme }.map { part in
      let own = ratings.filter { part.holds($0.1) }.map(\.0)
      return [.word(part.kind), part.name, .number(own.count)]
        + [own.map(\.autonomy), own.map(\.connection), own.map(\.mastery)].map(Figures.mean)
    }
    return Report(
      .selfrating,
      [
        (.text, [.per, .what]), (.number, [.sheets]),
        (.percent, [.autonomy, .connection, .mastery]),
      ], rows, notes: [.hiddenUnderFive])
  }

  private static func mean(_ answers: [Int?]) -> Figure {
    let given = answers.compactMap(\.self)
    guard given.count >= SurveyScore.fewest else { return .hidden }
    return .share(given.reduce(0) { $0 + $1 - 1 }, of: 4 * given.count)
  }
}
