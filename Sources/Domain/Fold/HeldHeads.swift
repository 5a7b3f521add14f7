/// Which versions the next lines replace: the heads this device holds, and within one act the lines
/// of the act that come before.
public struct HeldHeads {
  private struct Key: Hashable {
    let scope: Scope
    let entity: EntityID
    let field: String
  }

  private let state: State
  private var written: [Key: Version] = [:]

  /// The heads as `state` holds them.
  public init(_ state: State) {
    self.state = state
  }

  /// The versions that a line made from `proposal` must name in `over`, in version order.
  public func over(_ proposal: Proposal) -> [Version] {
    guard proposal.withdraws.isEmpty else { return proposal.withdraws }
    if let replaces = proposal.replaces { return replaces }
    guard let entity = proposal.kind.entity(of: proposal.of, data: proposal.data) else { return [] }
    var found: Set<VersionOrder> = []
    var fresh: [Version] = []
    for entry in proposal.kind.settings(from: proposal.data) {
      let key = Key(scope: proposal.scope, entity: entity, field: entry.name)
      if let version = written[key] {
        if !fresh.contains(version) { fresh.append(version) }
      } else {
        let heads = state.written(entity, in: proposal.scope)?.fields[entry.name]?.heads ?? []
        found.formUnion(heads.map(\.order))
      }
    }
    return found.sorted().map(\.version) + fresh
  }

  /// Takes note that `proposal` now stands in the journal as `version`.
  public mutating func note(_ proposal: Proposal, writtenAs version: Version) {
    guard let entity = proposal.kind.entity(of: proposal.of, data: proposal.data) else { return }
    for entry in proposal.kind.settings(from: proposal.data) {
      written[Key(scope: proposal.scope, entity: entity, field: entry.name)] = version
    }
  }
}
