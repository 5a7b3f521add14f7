import Domain

extension Batch {
  /// The lines that `proposals` ask for, dealt out over the scopes they go to: shared ones first, each
  /// scope in one batch that `begin` begins. Several lines, or lines in both scopes, form an act, of
  /// the same id in both.
  static func deal(
    _ proposals: [Proposal], by: Handle, at: String, state: State,
    using source: inout some RandomNumberGenerator,
    begin: (Scope) throws(JournalError) -> Batch
  ) throws(JournalError) -> [Batch] {
    try ProposalCheck.pass(proposals, by: by, at: at)
    // A line that stands alone is no act, as no act has an empty id.
    let act = proposals.count > 1 ? Identifier.fresh(using: &source) : ""
    var heads = HeldHeads(state)
    var batches: [Batch] = []
    for scope in [Scope.shared, .confidential] {
      let lines = proposals.filter { $0.scope == scope }
      guard !lines.isEmpty else { continue }
      guard lines.count <= LineLimits.mostLines else { throw .tooManyLines(lines.count) }
      var batch = try begin(scope)
      for (place, proposal) in lines.enumerated() {
        let part = Act(id: act, part: place + 1, count: lines.count)
        try batch.add(proposal, by: by, at: at, act: part, heads: &heads)
      }
      batches.append(batch)
    }
    return batches
  }
}
