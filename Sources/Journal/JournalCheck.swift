import Domain

/// What a look at a workspace found.
public struct CheckReport: Hashable, Sendable {
  /// One log.
  public struct Log: Hashable, Sendable {
    /// Its name.
    public let name: LogName
    /// How many lines the file has, good and bad.
    public let lines: Int
    /// How many of them could be read.
    public let events: Int
    /// The highest place held.
    public let highest: Int
    /// The size of the file in bytes.
    public let size: Int
  }

  /// Which workspace.
  public let workspace: WorkspaceFile
  /// Every log.
  public let logs: [Log]
  /// All that is not as it should be.
  public let findings: [Finding]
  /// Why this device will take a new id when it next writes; nil where it will not.
  public let identityChange: IdentityChange?
  /// The names of the pieces that are kept in quarantine.
  public let quarantined: [String]
}

extension Journal {
  /// Reads everything at `location`, lock or no lock, and tells what is amiss. Writes nothing.
  public static func check(
    _ location: WorkspaceLocation, watch: Watch = Watch(), system: System = System()
  ) throws(JournalError) -> CheckReport {
    let journal = try Journal(location, system: system)
    journal.watch = watch
    journal.readOnlyReason = .asked
    var events = try journal.readLogs()
    journal.acceptTails()
    events.append(contentsOf: journal.takeEvents())
    try journal.knowDevice()
    return CheckReport(
      workspace: journal.workspace,
      logs: journal.logs.values.map(\.report).sorted { $0.name < $1.name },
      findings: journal.findings + events.compactMap(Finding.wrongScope),
      identityChange: try journal.changeOfIdentity(),
      quarantined: try journal.quarantined())
  }

  private func quarantined() throws(JournalError) -> [String] {
    do {
      return try folder.folder(Workspace.quarantineFolder).names()
    } catch  where error.isMissing {
      return []
    }
  }
}

extension Finding {
  /// What is amiss with a line whose kind belongs in the log of the other scope.
  fileprivate static func wrongScope(_ event: Event) -> Finding? {
    let log = event.version.log
    guard let scope = EventKind.named(event.kind)?.scope, scope != log.scope else { return nil }
    let place = event.version.sequence
    return Finding(
      file: LogFileName.name(of: log), problem: .wrongScope(kind: event.kind),
      sequences: place...place)
  }
}

extension LogFile {
  /// What `check` tells of the log.
  fileprivate var report: CheckReport.Log {
    CheckReport.Log(
      name: name, lines: history.lineCount, events: history.eventCount, highest: history.highest,
      size: size)
  }
}
