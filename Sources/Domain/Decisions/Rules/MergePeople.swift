extension Rules {
  /// Two who are one already, or who never were two, are not merged.
  @Sendable
  static func mergePeople(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let person = line.of, let other = line.text(.sameAs) else { return [] }
    if person == other { throw .mergeWithSelf(person) }
    if context.state.shown(person) == context.state.shown(other) {
      throw .alreadyMerged(person, other)
    }
    return []
  }
}
