extension Rules {
  /// A threshold is resolved once, and not before it was noted.
  @Sendable
  static func resolveThreshold(
    _ line: Proposal, _ context: Context
  ) throws(Refusal) -> [Warning] {
    guard let person = line.of, let id = line.text(.threshold),
      let held = context.state.thresholds(of: person).first(where: { $0.id == id })
    else { return [] }
    if held.isResolved { throw .alreadyResolved(held.text) }
    if let on = held.on, let until = line.day(.until), until < on { throw .untilBeforeSince }
    return []
  }
}
