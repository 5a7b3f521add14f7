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

    /// How one person felt they did: alone, with others, in what they can; from 1 to 5, each may be
    /// left open.
    public struct Rating: Hashable, Sendable {
      public let id: String
      public let autonomy: Int?
      public let connection: Int?
      public let mastery: Int?

      /// The self-rating `id`.
      public init(id: String, autonomy: Int?, connection: Int?, mastery: Int?) {
        self.id = id
        self.autonomy = autonomy
        self.connection = connection
        self.mastery = mastery
      }

      /// True where nothing was said.
      public var isEmpty: Bool { autonomy == nil && connection == nil && mastery == nil }
    }

    /// The session.
    public var session: SessionID
    /// The sheets, shuffled.
    public var sheets: [Sheet] = []
    /// The best answer a question can have.
    public var highest = 5
    /// The tips, shuffled.
    public var tips: [Tip] = []
    /// The self-ratings, shuffled: nothing tells which sheet they came with.
    public var ratings: [Rating] = []

    /// An empty box for `session`.
    public init(session: SessionID) {
      self.session = session
    }

    /// True where nothing was put in.
    public var isEmpty: Bool { sheets.isEmpty && tips.isEmpty && ratings.isEmpty }

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

    /// Puts a self-rating in, at a place that does not tell when.
    public mutating func add(
      autonomy: Int?, connection: Int?, mastery: Int?,
      using source: inout some RandomNumberGenerator
    ) {
      let rating = Rating(
        id: Identifier.fresh(using: &source), autonomy: autonomy, connection: connection,
        mastery: mastery)
      guard !rating.isEmpty else { return }
      ratings.append(rating)
      ratings.shuffle(using: &source)
    }

    /// What of it is not yet written in `state`.
    public func unwritten(in state: State) -> SurveyBox {
      var left = self
      left.sheets.removeAll { !state.entities(.survey, key: $0.id).isEmpty }
      left.tips.removeAll { !state.entities(.tip, key: $0.id).isEmpty }
      left.ratings.removeAll { !state.entities(.selfRating, key: $0.id).isEmpty }
      return left
    }
  }
}
