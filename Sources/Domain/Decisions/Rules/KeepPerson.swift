extension Rules {
  /// Who is kept longer, is kept until a day to come.
  @Sendable
  static func keepPerson(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    if let until = line.day(.until), until <= context.now.day { throw .keptUntilPast(until) }
    return []
  }
}
