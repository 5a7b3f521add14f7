extension Rules {
  /// No answer is better than the best.
  @Sendable
  static func answerSurvey(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    let highest = line.data[Field.highest]?.asNumber ?? 5
    for answer in line.data[Field.answers]?.asList ?? [] {
      if let number = answer.asNumber, number > highest { throw .answerTooHigh(highest) }
    }
    return []
  }
}
