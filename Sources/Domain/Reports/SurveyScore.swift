/// How satisfied people were, from the survey at the end of a session.
///
/// The score of an answer is (answer - 1) / (highest - 1) (seed 001: "gemiddeld een score van 96%").
/// It is hidden under five people: fewer could be recognised.
public struct SurveyScore: Hashable, Sendable {
  /// Under so many people no score is shown.
  public static let fewest = 5

  /// How many people answered.
  public let people: Int
  /// The mean over all answers, in thousandths; nil under `fewest` people.
  public let thousandths: Int?

  /// The score of these answers, each with the highest answer it could have had.
  init(_ sheets: [(answers: [Int], highest: Int)]) {
    people = sheets.count
    let parts = sheets.flatMap { sheet in
      sheet.answers.map { (points: $0 - 1, of: sheet.highest - 1) }
    }
    guard people >= SurveyScore.fewest, !parts.isEmpty else {
      thousandths = nil
      return
    }
    let sum = parts.reduce(0.0) { $0 + Double($1.points) / Double(max(1, $1.of)) }
    // Not `rounded()`: it needs libm, which a module that imports nothing does not link.
    thousandths = Int(sum / Double(parts.count) * 1000 + 0.5)
  }
}

extension State {
  /// The score of one session.
  public func surveyScore(of session: SessionID) -> SurveyScore {
    SurveyScore(sheets(of: surveys(of: session)))
  }

  /// The score of these sheets.
  func surveyScore(of surveys: [Entity]) -> SurveyScore { SurveyScore(sheets(of: surveys)) }

  /// The score of all sessions together.
  public var surveyScore: SurveyScore { SurveyScore(sheets(of: entities(.survey))) }

  private func sheets(of surveys: [Entity]) -> [(answers: [Int], highest: Int)] {
    surveys.compactMap { survey in
      guard let highest = survey.number(.highest), highest > 1 else { return nil }
      let answers = survey[.answers]?.asList?.compactMap(\.asNumber) ?? []
      return (answers.map { min($0, highest) }, highest)
    }
  }
}
