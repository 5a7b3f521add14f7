extension Deed {
  /// The answers, tips and self-ratings of a session, shuffled, all at noon of its day: the order of the lines
  /// and their clock must not tell who sat where (the design, section 4).
  public static func collect(
    _ box: SurveyBox, on session: Session, using source: inout some RandomNumberGenerator
  ) -> Deed {
    let noon = session.day.map { "\($0.text)T12:00:00Z" }
    var lines = box.sheets.map { sheet in
      Proposal(
        .surveyAnswered, at: noon, .set(.survey, sheet.id), .set(.session, box.session),
        .set(.answers, sheet.answers), .set(.highest, box.highest))
    }
    lines += box.tips.map { tip in
      Proposal(
        .tipGiven, at: noon, .set(.tip, tip.id), .set(.text, tip.text),
        .set(.session, box.session), .set(.theme, session.theme))
    }
    lines += box.ratings.map { rating in
      Proposal(
        .selfRatingGiven, at: noon, .set(.selfRating, rating.id), .set(.session, box.session),
        .set(.autonomy, rating.autonomy), .set(.connection, rating.connection),
        .set(.mastery, rating.mastery))
    }
    lines.shuffle(using: &source)
    return Deed(lines)
  }
}
