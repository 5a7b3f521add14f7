extension Rules {
  /// Someone new may be someone who is known: said, and never in the way.
  @Sendable
  static func registerPerson(
    _ line: Proposal, _ context: Context
  ) throws(Refusal) -> [Warning] {
    guard context.looksForDoubles, let name = line.text(.name) else { return [] }
    return context.state.likelyDoubles(name: name, phone: line.text(.phone), besides: line.of)
      .prefix(1).map { .likelyDouble($0.person) }
  }
}
