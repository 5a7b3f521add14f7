import Domain
import Glibc

extension Journal {
  /// A journal that was opened, and the lines it holds.
  public struct Opening {
    /// The journal.
    public let journal: Journal
    /// Every line that could be read, in the order of the files.
    public let events: [Event]
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
    var events = try journal.readLogs()
    try journal.knowDevice()
    if !journal.isReadOnly {
      journal.tryToWrite { () throws(JournalError) in
        try journal.mend()
        events += journal.takeEvents()
        try journal.finishErasing(in: &events, using: &source)
        try journal.takeIdentity(using: &source)
      }
    }
    if journal.isReadOnly {
      for log in journal.logs.values { log.acceptTail() }
    }
    return Opening(journal: journal, events: events + journal.takeEvents())
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
    for log in logs.values { try log.closeTail(in: logFolder, quarantine) }
  }
}

extension Journal {
  /// Reads what came since the last time, of all logs there are now.
  func readLogs() throws(JournalError) -> [Event] {
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
    return takeEvents()
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
    if let log = logs[name], try !log.wasReplaced() { return try log.readOn(&progress) }
    let log = try LogFile(
      name, in: try folder.folder(Workspace.logFolder), workspace: workspace.id,
      torn: try tornEnds(of: name))
    logs[name] = log
    try log.readOn(&progress)
  }

  private func tornEnds(of log: LogName) throws(JournalError) -> Set<TornPlace> {
    do {
      let folder = try folder.folder(Workspace.quarantineFolder)
      return try Quarantine(folder: folder).torn(of: log.text)
    } catch  where error.isMissing {
      return []
    }
  }

  func takeEvents() -> [Event] {
    let events = logs.sorted { $0.key < $1.key }.flatMap { $0.value.takeEvents() }
    noteClock(events)
    return events
  }
}
