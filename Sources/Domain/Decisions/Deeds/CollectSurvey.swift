extension Deed {
  /// What the survey of a session brought in: it waits in a draft until the session is over.
  public struct SurveyBox: Hashable, Sendable {
    /// The session.
    public var session: SessionID
    /// The answers of each person, in the order of the questions.
    public var sheets: [[Int]] = []
    /// The best answer a question can have.
    public var highest = 5
    /// The tips.
    public var tips: [String] = []

    /// An empty box for `session`.
    public init(session: SessionID) {
      self.session = session
    }

    /// True where nothing was put in.
    public var isEmpty: Bool { sheets.isEmpty && tips.isEmpty }
  }

  /// The answers and tips of a session, shuffled, all at noon of its day: the order of the lines
  /// and their clock must not tell who sat where (the design, section 4).
  public static func collect(
    _ box: SurveyBox, on session: Session, using source: inout some RandomNumberGenerator
  ) -> Deed {
    let noon = session.day.map { "\($0.text)T12:00:00Z" }
    var lines = box.sheets.map { sheet in
      Proposal(
        .surveyAnswered, at: noon, .set(.survey, Identifier.fresh(using: &source)),
        .set(.session, box.session), .set(.answers, sheet), .set(.highest, box.highest))
    }
    lines += box.tips.map { tip in
      Proposal(
        .tipGiven, at: noon, .set(.tip, Identifier.fresh(using: &source)), .set(.text, tip),
        .set(.session, box.session), .set(.theme, session.theme))
    }
    lines.shuffle(using: &source)
    return Deed(lines)
  }
}
