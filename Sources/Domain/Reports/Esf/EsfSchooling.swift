extension EsfParticipant {
  /// Whether the highest level they finished is one of these, by ISCED 2011: 0 nothing finished,
  /// 1 primary, 2 lower secondary, 3 upper secondary, 4 post-secondary, 5 to 8 higher.
  func finished(_ levels: Schooling...) -> EsfFinding {
    EsfFinding(
      Verdict(schooling.map(levels.contains)),
      schooling.map { EsfFact(.choice($0.rawValue, .schooling)) })
  }
}
