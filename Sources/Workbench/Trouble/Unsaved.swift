import Domain

/// Something a person did that could not be written: kept until it is, or is put elsewhere.
public struct Unsaved: Hashable, Sendable {
  /// What is still to be written of it.
  public internal(set) var deed: Deed
  /// Who did it.
  public let by: Handle
  /// When it was done.
  public let at: Moment
  /// Its lines with their days and all, as the rules let them through.
  var lines: [Proposal]
  /// What it is called.
  let name: String
  /// The lines that were on their way to the disk when it failed: they may be there after all.
  var attempted: [Version] = []
  /// What the program still owes once it is written.
  let after: AfterWriting
  /// The draft of the form it came from; nil where it came from no form, or from one not kept.
  let draft: String?
  /// Why a rule refuses it now, where it was tried again.
  var refusal: String?

  /// The same without the lines of `scope`: those are on disk.
  func without(_ scope: Scope) -> Unsaved {
    var left = self
    left.deed = Deed(deed.proposals.filter { $0.scope != scope }, notes: deed.notes)
    left.lines = lines.filter { $0.scope != scope }
    left.attempted = []
    return left
  }
}

extension Unsaved {
  /// Its lines as the journal would hold them, for the words they are told in; `place` keeps them
  /// apart from those of others.
  func events(at place: Int) -> [Event] {
    lines.enumerated().map { part, line in
      let version = Version(
        log: LogName(device: "unsaved0", scope: line.scope), sequence: place * 10_000 + part + 1,
        checksum: 0)
      return Event(
        version: version, lamport: JournalClock.last, at: at.instant, by: by, kind: line.kind.name,
        of: line.of, over: line.withdraws, data: line.data)
    }
  }
}

/// The clock of lines that are not in any log.
private enum JournalClock {
  /// After all others.
  static let last = 1 << 52
}
