extension Deed {
  /// What the survey of a session brought in: it waits in a draft until the session is over.
  ///
  /// Each sheet and tip has its id from the moment it is put in: written a second time, after the
  /// program was cut off between writing and throwing the draft away, it would be refused.
  public struct SurveyBox: Hashable, Sendable {
    /// The answers of one person, in the order of the questions.
    public struct Sheet: Hashable, Sendable {
      public let id: String
      public let answers: [Int]

      /// The sheet `id` with these answers.
      public init(id: String, answers: [Int]) {
        self.id = id
        self.answers = answers
      }
    }

    /// A tip of one person.
    public struct Tip: Hashable, Sendable {
      public let id: String
      public let text: String

      /// The tip `id`.
      public init(id: String, text: String) {
        self.id = id
        self.text = text
      }
    }

    /// The session.
    public var session: SessionID
    /// The sheets, shuffled.
    public var sheets: [Sheet] = []
    /// The best answer a question can have.
    public var highest = 5
    /// The tips, shuffled.
    public var tips: [Tip] = []

    /// An empty box for `session`.
    public init(session: SessionID) {
      self.session = session
    }

    /// True where nothing was put in.
    public var isEmpty: Bool { sheets.isEmpty && tips.isEmpty }

    /// Puts a sheet in, at a place that does not tell when.
    public mutating func add(answers: [Int], using source: inout some RandomNumberGenerator) {
      sheets.append(Sheet(id: Identifier.fresh(using: &source), answers: answers))
      sheets.shuffle(using: &source)
    }

    /// Puts a tip in, at a place that does not tell when.
    public mutating func add(tip: String, using source: inout some RandomNumberGenerator) {
      tips.append(Tip(id: Identifier.fresh(using: &source), text: tip))
      tips.shuffle(using: &source)
    }

    /// What of it is not yet written in `state`.
    public func unwritten(in state: State) -> SurveyBox {
      var left = self
      left.sheets.removeAll { !state.entities(.survey, key: $0.id).isEmpty }
      left.tips.removeAll { !state.entities(.tip, key: $0.id).isEmpty }
      return left
    }
  }

  /// The answers and tips of a session, shuffled, all at noon of its day: the order of the lines
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
    lines.shuffle(using: &source)
    return Deed(lines)
  }
}
