extension Rules {
  /// Who is one person already is not two; who is one id never was.
  @Sendable
  static func keepApart(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let person = line.of, let other = line.text(.distinctFrom) else { return [] }
    if person == other { throw .mergeWithSelf(person) }
    if context.state.shown(person) == context.state.shown(other) {
      throw .alreadyMerged(person, other)
    }
    return []
  }
}
