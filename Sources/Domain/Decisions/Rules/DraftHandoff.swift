extension Rules {
  /// Nobody is their own brugfiguur.
  @Sendable
  static func draftHandoff(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    if let person = line.of, line.text(.bridge) == person { throw .bridgeIsSelf(person) }
    return []
  }
}
