/// One indicator of a list: its code, what it is called, whom it looks at and who counts.
struct EsfIndicator: Sendable {
  /// Among whom it counts.
  enum Pool: Hashable, Sendable {
    /// Whoever first came in in the period.
    case entered
    /// Whoever last left in the period.
    case left
    /// Of those, whoever left six months ago or longer.
    case leftSixMonthsAgo
  }

  /// The code of the Commission's list; nil for the counts that stand between them.
  let code: String?
  let word: ReportWord
  let pool: Pool
  /// True for the one count that those with missing base data are in.
  let countsIncomplete: Bool
  let rule: @Sendable (EsfParticipant) -> EsfFinding

  init(
    _ code: String?, _ word: ReportWord, of pool: Pool = .entered, countsIncomplete: Bool = false,
    _ rule: @escaping @Sendable (EsfParticipant) -> EsfFinding
  ) {
    self.code = code
    self.word = word
    self.pool = pool
    self.countsIncomplete = countsIncomplete
    self.rule = rule
  }
}

extension EsfIndicator {
  /// Everyone in the pool whose base data are complete: whom the indicators beside it count among.
  static func complete(_ word: ReportWord, of pool: Pool) -> EsfIndicator {
    EsfIndicator(nil, word, of: pool) { _ in EsfFinding(.yes) }
  }
}

extension ReportName {
  /// The indicators of this list, in the order of their codes; none for other reports.
  var indicators: [EsfIndicator] {
    switch self {
    case .esf: EsfIndicator.plus
    case .esf2014: EsfIndicator.of2014
    default: []
    }
  }

  /// The figures of this report that can be opened to the people behind them, by their codes.
  public var openFigures: [String] { indicators.compactMap(\.code) }
}
