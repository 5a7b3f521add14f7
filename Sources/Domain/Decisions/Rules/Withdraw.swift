extension Rules {
  /// Only what is there and counts can be withdrawn, and only within its scope and its person.
  @Sendable
  static func withdraw(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard !line.withdraws.isEmpty else { throw .nothingToUndo }
    for version in line.withdraws {
      guard let event = context.state.event(version), context.state.counts(version),
        version.log.scope == line.scope, event.of == line.of,
        event.kind != EventKind.personErased.name,
        !(EventKind.named(event.kind)?.takesBack ?? false)
      else { throw .notThere(version) }
    }
    return []
  }
}
