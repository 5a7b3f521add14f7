import Domain
import Glibc

extension Journal {
  /// A journal that was opened, and the lines it holds.
  public struct Opening {
    /// The journal.
    public let journal: Journal
    /// Every line that could be read, in the order of the files.
    public let events: PackedLines
  }

  /// Opens the journal at `location` and reads it.
  ///
  /// To write, it takes the lock, closes the ends of logs that were broken off, and takes a new
  /// device id where going on under the old one could write a place twice. Where the lock is held,
  /// or the disk does not let us, it opens read-only and says why in `readOnlyReason`. Throws
  /// `stopped` where `watch` wants it to end; then nothing was written.
  public static func open(
    _ location: WorkspaceLocation, mode: Mode = .write, watch: Watch = Watch(),
    using source: inout some RandomNumberGenerator, system: System = System()
  ) throws(JournalError) -> Opening {
    try open(location, mode: mode, settling: nil, watch: watch, using: &source, system: system)
  }

  static func open(
    _ location: WorkspaceLocation, mode: Mode, settling: LogName?, watch: Watch = Watch(),
    using source: inout some RandomNumberGenerator, system: System
  ) throws(JournalError) -> Opening {
    let journal = try Journal(location, system: system)
    journal.watch = watch
    defer { journal.watch = Watch() }
    if mode == .read { journal.readOnlyReason = .asked } else { try journal.takeLock() }
    if let settling { journal.settleFirst(settling) }
    try journal.readOn()
    try journal.knowDevice()
    var events = journal.takeEvents()
    if !journal.isReadOnly {
      journal.tryToWrite { () throws(JournalError) in
        try journal.mend()
        events.append(contentsOf: journal.takeEvents())
        try journal.finishErasing(in: &events, using: &source)
        try journal.takeIdentity(using: &source)
      }
    }
    if journal.isReadOnly {
      journal.acceptTails()
    }
    events.append(contentsOf: journal.takeEvents())
    return Opening(journal: journal, events: events)
  }

  func takeLock() throws(JournalError) {
    do {
      try Workspace.lay(out: folder)
      let lock = try folder.appending(Workspace.lockFile)
      try lock.attempt { () throws(SystemFailure) in try system.lock(lock.descriptor) }
      self.lock = lock
    } catch  where error.errno == EWOULDBLOCK {
      readOnlyReason = .heldByAnother
    } catch  where error.errno.map(Journal.errnosOfNoRight.contains) ?? false {
      readOnlyReason = .notPermitted(errno: error.errno ?? EACCES)
    }
  }

  private static let errnosOfNoRight = [EROFS, EACCES, EPERM, ENOSPC, EDQUOT]

  /// Does something that writes; where that fails, the journal is for reading only.
  func tryToWrite(_ work: () throws(JournalError) -> Void) {
    do {
      try work()
    } catch {
      giveUpWriting(error)
    }
  }

  func giveUpWriting(_ error: JournalError) {
    if case .readOnly(let reason) = error {
      readOnlyReason = reason
    } else {
      readOnlyReason = .writeFailed(errno: error.errno ?? EIO)
    }
    ownLogs = [:]
  }

  private func mend() throws(JournalError) {
    let logFolder = try folder.folder(Workspace.logFolder)
    for name in try logFolder.names() where Folder.isLeftover(name) { try logFolder.remove(name) }
    let quarantine = Quarantine(folder: try quarantine())
    for log in logs.values { try log.closeTail(in: logFolder, quarantine, into: &fresh) }
  }
}

extension Journal {
  /// Reads what came since the last time, of all logs there are now.
  func readLogs() throws(JournalError) -> PackedLines {
    try readOn()
    return takeEvents()
  }

  /// Takes the ends of logs that lack only their newline, without writing anything.
  func acceptTails() {
    for log in logs.sorted(by: { $0.key < $1.key }) { log.value.acceptTail(into: &fresh) }
  }

  private func readOn() throws(JournalError) {
    let names = try logFileNames().filter { !Folder.isLeftover($0) }
    var progress = ReadingProgress(watch, all: watch.isAwake ? bytes(of: names) : 0)
    for name in names {
      guard let log = LogFileName.log(of: name) else {
        fileFindings[name] = Finding(file: name, problem: .stranger)
        continue
      }
      do {
        try readOn(log, &progress)
        fileFindings[name] = nil
      } catch .stopped {
        throw .stopped
      } catch {
        fileFindings[name] = Finding(file: name, problem: .unreadable(error))
      }
    }
  }

  private func logFileNames() throws(JournalError) -> [String] {
    do {
      return try folder.folder(Workspace.logFolder).names()
    } catch  where error.isMissing {
      return []
    }
  }

  /// The bytes in all of these, as far as that is known.
  private func bytes(of names: [String]) -> Int {
    guard let logFolder = try? folder.folder(Workspace.logFolder) else { return 0 }
    return names.reduce(0) { $0 + Int((try? logFolder.reading($1).status().st_size) ?? 0) }
  }

  private func readOn(
    _ name: LogName, _ progress: inout ReadingProgress
  ) throws(JournalError) {
    if let log = logs[name], try !log.wasReplaced() {
      return try log.readOn(&progress, into: &fresh)
    }
    let log = try LogFile(
      name, in: try folder.folder(Workspace.logFolder), workspace: workspace.id,
      torn: try tornEnds(of: name))
    logs[name] = log
    try log.readOn(&progress, into: &fresh)
  }

  private func tornEnds(of log: LogName) throws(JournalError) -> Set<TornPlace> {
    do {
      let folder = try folder.folder(Workspace.quarantineFolder)
      return try Quarantine(folder: folder).torn(of: log.text)
    } catch  where error.isMissing {
      return []
    }
  }

  /// Hands on the lines read since this was last asked.
  func takeEvents() -> PackedLines {
    let events = fresh
    fresh = PackedLines()
    noteClock(events)
    return events
  }
}
