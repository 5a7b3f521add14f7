extension Rules {
  /// A programme ends no earlier than it begins, and its survey is short.
  @Sendable
  static func programmePeriod(
    _ line: Proposal, _ context: Context
  ) throws(Refusal) -> [Warning] {
    let held = line.text(.programme).flatMap(context.state.programme)
    if let since = line.day(.since) ?? held?.since, let until = line.day(.until) ?? held?.until,
      until < since
    {
      throw .untilBeforeSince
    }
    if let questions = line.data[Field.questions]?.asList, !questions.isEmpty,
      !Programme.questionCounts.contains(questions.count)
    {
      throw .questionCount(questions.count)
    }
    return []
  }
}
