import Domain

extension Batch {
  /// The lines that `deeds` ask for, dealt out over the scopes they go to: shared ones first, each
  /// scope in one batch that `begin` begins. Several lines of a deed, or lines in both scopes, form an
  /// act, of the same id in both.
  static func deal(
    _ deeds: [[Proposal]], by: Handle, at: String, state: State,
    using source: inout some RandomNumberGenerator,
    begin: (Scope) throws(JournalError) -> Batch
  ) throws(JournalError) -> [Batch] {
    for deed in deeds { try ProposalCheck.pass(deed, by: by, at: at) }
    // A line that stands alone is no act, as no act has an empty id.
    let acts = deeds.map { $0.count > 1 ? Identifier.fresh(using: &source) : "" }
    var heads = HeldHeads(state)
    var batches: [Batch] = []
    for scope in [Scope.shared, .confidential] {
      let parts = deeds.map { $0.filter { $0.scope == scope } }
      let count = parts.reduce(0) { $0 + $1.count }
      guard count > 0 else { continue }
      guard count <= LineLimits.mostLines else { throw .tooManyLines(count) }
      var batch = try begin(scope)
      for (act, lines) in zip(acts, parts) {
        for (place, proposal) in lines.enumerated() {
          let part = Act(id: act, part: place + 1, count: lines.count)
          try batch.add(proposal, by: by, at: at, act: part, heads: &heads)
        }
      }
      batches.append(batch)
    }
    return batches
  }
}
