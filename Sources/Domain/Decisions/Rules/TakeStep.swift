extension Rules {
  /// A step belongs to a goal of the same person.
  @Sendable
  static func takeStep(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let person = line.of, let id = line.text(.goal) else { return [] }
    let owners = context.state.entities(.goal, key: id).compactMap(\.id.person)
    if let owner = owners.first, owner != person { throw .notOfThisPerson(.goal, id) }
    return []
  }
}
