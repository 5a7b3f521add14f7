extension Rules {
  /// What is out already cannot be put out again.
  @Sendable
  static func removeDevice(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let id = line.text(.device) else { return [] }
    let held = context.state.entity(EntityID(.device, id))?.flag(.removed) ?? false
    let said = context.pending.last { $0.kind.writes == .device && $0.text(.device) == id }
    if said.map({ $0.kind == .deviceRemoved }) ?? held { throw .alreadyRemoved(id) }
    return []
  }
}
