import Domain

/// A journal of one device without a disk: gives the lines of a deed their place in the logs, what
/// they replace, and a made-up checksum, as the real one does.
struct MemoryJournal {
  let device: String
  private var written: [Scope: Int] = [:]
  private var acts = 0

  init(device: String = "k7q2m9xw") { self.device = device }

  /// The lines as they would stand on disk, shared ones first.
  mutating func append(
    _ proposals: [Proposal], by user: Handle, at instant: String, over state: State
  ) -> [Event] {
    acts += 1
    var heads = HeldHeads(state)
    return [Scope.shared, .confidential].flatMap { scope in
      let lines = proposals.filter { $0.scope == scope }
      var clock = state.lamport(of: scope)
      return lines.enumerated().map { place, proposal -> Event in
        clock += 1
        let act =
          proposals.count > 1 ? Act(id: "act\(acts)", part: place + 1, count: lines.count) : nil
        let event = Event(
          version: nextVersion(in: scope), lamport: clock, at: proposal.at ?? instant, by: user,
          kind: proposal.kind.name, of: proposal.of, over: heads.over(proposal), act: act,
          data: proposal.data)
        heads.note(proposal, writtenAs: event.version)
        return event
      }
    }
  }

  private mutating func nextVersion(in scope: Scope) -> Version {
    let sequence = (written[scope] ?? 0) + 1
    written[scope] = sequence
    return Version(
      log: LogName(device: device, scope: scope), sequence: sequence,
      checksum: 1000 + UInt32(sequence))
  }
}
