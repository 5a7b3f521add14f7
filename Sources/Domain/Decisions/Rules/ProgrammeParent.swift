extension Rules {
  /// A programme is not part of itself, by way of others neither; and see `programmePeriod`.
  @Sendable
  static func programmeParent(
    _ line: Proposal, _ context: Context
  ) throws(Refusal) -> [Warning] {
    guard let programme = line.text(.programme) else { return [] }
    var above = line.text(.parent)
    var seen: Set<ProgrammeID> = []
    while let next = above, seen.insert(next).inserted {
      if next == programme { throw .parentIsSelf(programme) }
      above = context.state.programme(next)?.parent
    }
    return try programmePeriod(line, context)
  }
}
