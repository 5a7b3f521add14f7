import Domain

/// The journal of one workspace on this device: the only way in which data is written.
///
/// One instance writes; a second one opens read-only and follows.
public final class Journal {
  /// How a journal is to be opened.
  public enum Mode: Hashable, Sendable {
    /// To write, if nobody else does.
    case write
    /// To look only; nothing is written, not even to mend what was broken off.
    case read
  }

  /// Which workspace it is.
  public let workspace: WorkspaceFile
  /// Why this device has a new id since it was last opened; nil where it has not.
  public internal(set) var identityChange: IdentityChange?
  /// Why nothing can be written; nil where it can.
  public internal(set) var readOnlyReason: ReadOnlyReason?
  /// True where nothing can be written.
  public var isReadOnly: Bool { readOnlyReason != nil }

  let folder: Folder
  let location: WorkspaceLocation
  let system: System
  var lock: OpenFile?
  var deviceFile: DeviceFile?
  var logs: [LogName: LogFile] = [:]
  var ownLogs: [Scope: OwnLog] = [:]
  /// The lines read and not handed on yet.
  var fresh = PackedLines()
  /// Who waits for it to be read.
  var watch = Watch()
  /// Findings on files that are no logs, or that could not be read.
  var fileFindings: [String: Finding] = [:]
  /// The highest clock of each scope in the lines that went through here.
  var lamports: [Scope: Int] = [:]
  /// Who was erased, by the lines that went through here, whether those count or not.
  var erasedInLogs: Set<PersonID> = []
  /// Lines that began a log, and that nobody was told of yet.
  var begun: [Event] = []
  /// Lines written since `device.json` was.
  var unrecorded = 0
  /// The lines of the write that failed: some, none or all of them may be in the log. None where
  /// no write failed.
  public internal(set) var attempted: [Version] = []
  /// The log of which a sync failed: what can be read of it may not be on the disk.
  var unsettled: LogName?

  init(_ location: WorkspaceLocation, system: System) throws(JournalError) {
    self.location = location
    self.system = system
    do {
      folder = try Folder.at(location.folder, system: system)
    } catch  where error.isMissing {
      throw .noWorkspace(Path.lastPart(location.folder))
    }
    workspace = try WorkspaceFile.read(in: folder)
  }

  deinit {
    close()
  }

  /// The id of this device; nil where it has none, as when a copy was opened to read.
  public var device: String? { deviceFile?.device }

  /// What this device tells of itself.
  public var station: StationProfile { deviceFile?.station ?? StationProfile() }

  /// All that is not as it should be in the logs, as far as they were read.
  public var findings: [Finding] {
    fileFindings.sorted { $0.key < $1.key }.map(\.value)
      + logs.sorted { $0.key < $1.key }.flatMap(\.value.findings)
  }

  /// Why a log could not be read, where the disk refused; whatever is shown then may lack lines.
  public var unreadable: JournalError? {
    for finding in findings {
      if case .unreadable(let error) = finding.problem, error.errno != nil { return error }
    }
    return nil
  }

  /// The half-filled forms that are kept in the workspace.
  public func drafts() throws(JournalError) -> Drafts {
    Drafts(folder: try folder.folder(Workspace.draftsFolder))
  }

  /// Changes what this device tells of itself.
  public func setStation(_ station: StationProfile) throws(JournalError) {
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    deviceFile?.station = station
    try recordDevice()
  }

  /// Ends writing and gives the lock back. What was written stays readable here.
  public func close() {
    // Also where a write failed: whoever opens it anew needs the lock.
    defer { giveLockBack() }
    guard !isReadOnly else { return }
    // Should this fail, the file lags behind the logs; that is allowed, and found out on opening.
    if unrecorded > 0 { try? recordDevice() }
    readOnlyReason = .closed
    ownLogs = [:]
  }

  private func giveLockBack() {
    if let lock { system.unlock(lock.descriptor) }
    lock = nil
  }

  /// Writes down, outside the workspace, who this device is and what it last wrote.
  func recordDevice() throws(JournalError) {
    guard var file = deviceFile else { return }
    for log in ownLogs.values {
      guard let last = log.last else { continue }
      file.written.removeAll { $0.log == log.name }
      file.written.append(last)
    }
    file.written.sort { $0.log < $1.log }
    let folder = try DeviceFile.makingFolder(location, workspace.id, system: system)
    try file.write(folder)
    deviceFile = file
    unrecorded = 0
  }

  /// Whose lines were taken away here.
  var erased: Set<PersonID> { deviceFile?.erased ?? [] }

  func noteClock(_ events: [Event]) {
    for event in events {
      noteErasure(event)
      let scope = event.version.log.scope
      lamports[scope] = max(lamports[scope] ?? 0, event.lamport)
    }
  }

  func noteClock(_ lines: PackedLines) {
    if lines.has(.personErased) { lines.forEach(noteErasure) }
    lamports.merge(lines.lamports, uniquingKeysWith: max)
  }

  private func noteErasure(_ event: Event) {
    if event.kind == EventKind.personErased.name, let person = event.of {
      erasedInLogs.insert(person)
    }
  }
}
