import Domain
import Glibc

extension Journal {
  /// How many lines may be written before `device.json` is brought up to date.
  private static let linesBetweenRecords = 256

  /// Writes the lines that `proposals` ask for, and returns them once they are on disk.
  ///
  /// Lines of the shared scope go first, each scope in one write. Several lines, or lines in both
  /// scopes, form an act. The opening line of a new log is among those returned. Where writing
  /// fails, the journal is read-only from then on, and `notSaved` holds what is on disk all the same;
  /// every other error is thrown before anything is written.
  public func append(
    _ proposals: [Proposal], by: Handle, at: String, state: State,
    using source: inout some RandomNumberGenerator
  ) throws(JournalError) -> [Event] {
    try append(deeds: [proposals], by: by, at: at, state: state, using: &source)
  }

  /// Writes several deeds that stand each by itself as `append` writes one, and yet waits for the disk
  /// once for each scope: what is broken off between the two leaves deeds of which the shared part
  /// alone is there.
  public func append(
    deeds: [[Proposal]], by: Handle, at: String, state: State,
    using source: inout some RandomNumberGenerator
  ) throws(JournalError) -> [Event] {
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    let batches = try Batch.deal(
      deeds, by: by, at: at, state: state, using: &source
    ) { (scope) throws(JournalError) in try newBatch(scope, state, by: by, at: at) }
    return try write(batches)
  }

  private func newBatch(
    _ scope: Scope, _ state: State, by: Handle, at: String
  ) throws(JournalError) -> Batch {
    guard let log = ownLogs[scope] else { throw .readOnly(.closed) }
    let lamport = max(state.lamport(of: scope), lamports[scope] ?? 0)
    var batch = Batch(log: log.name, sequence: log.nextSequence, lamport: lamport)
    if !log.isOpened {
      try batch.open(
        workspace: workspace.id, continues: deviceFile?.continues, by: by, at: at)
    }
    return batch
  }

  func write(_ batches: [Batch]) throws(JournalError) -> [Event] {
    var saved: [Event] = []
    for batch in batches {
      do {
        try makeSureItIsOurs()
        try ownLogs[batch.log.scope]?.append(batch)
      } catch {
        giveUpWriting(error)
        attempted = batch.events.map(\.version)
        if error.isOfSync { unsettled = batch.log }
        throw Journal.notSaved(error, batch.log, saved)
      }
      saved += batch.events
      noteClock(batch.events)
      unrecorded += batch.events.count
    }
    if unrecorded >= Journal.linesBetweenRecords {
      // May fail: the lines are safe, and the file may lag behind them.
      try? recordDevice()
    }
    return saved
  }

  /// What is written in a folder that was thrown away is lost with it; and where somebody removed
  /// the lock, another instance may have taken a new one.
  func makeSureItIsOurs() throws(JournalError) {
    guard try folder.isStill(at: location.folder) else { throw .readOnly(.workspaceGone) }
    guard let lock, try folder.holds(lock) else { throw .readOnly(.lockLost) }
  }

  private static func notSaved(
    _ error: JournalError, _ log: LogName, _ saved: [Event]
  ) -> JournalError {
    let file = LogFileName.name(of: log)
    // Nothing was tried yet: that says more than a number of the system.
    if case .readOnly = error, saved.isEmpty { return error }
    guard case .failed(let call, on: _, let errno) = error else {
      return .notSaved(.write, on: file, errno: ESTALE, saved: saved)
    }
    return .notSaved(call, on: file, errno: errno, saved: saved)
  }
}
