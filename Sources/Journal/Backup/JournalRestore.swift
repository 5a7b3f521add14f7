import Domain

extension Journal {
  /// Brings back what the backup at `path` holds, once all of it was read and found whole.
  ///
  /// Where there is no workspace at `location`, one is laid down and appears at once, whole. Where
  /// the same one is there, every line that it lacks is added and nothing is removed; another one is
  /// `anotherWorkspace`. Nobody who was erased comes back. The device goes on under a new id.
  public static func restore(
    from path: String, to location: WorkspaceLocation, at moment: String,
    using source: inout some RandomNumberGenerator, system: System = System()
  ) throws(JournalError) -> RestoreReport {
    let from = try Folder.chosen(Path.above(path), system: system)
    let backup = try Backup(try from.reading(Path.lastPart(path)))
    if let journal = try present(location, system: system) {
      guard journal.workspace.id == backup.note.workspace else {
        throw .anotherWorkspace(location.folder)
      }
      return try journal.takeIn(backup, isNew: false, at: moment, using: &source)
    }
    let ground = RestoreGround(location, backup, system: system)
    let journal = try Journal(try ground.lay(), system: system)
    let report = try journal.takeIn(backup, isNew: true, at: moment, using: &source)
    journal.close()
    try ground.settle()
    return report
  }

  /// The journal that is there; nil where there is none.
  private static func present(
    _ location: WorkspaceLocation, system: System
  ) throws(JournalError) -> Journal? {
    do {
      return try Journal(location, system: system)
    } catch .noWorkspace {
      return nil
    } catch  where error.isMissing {
      return nil
    }
  }

  private func takeIn(
    _ backup: Backup, isNew: Bool, at moment: String,
    using source: inout some RandomNumberGenerator
  ) throws(JournalError) -> RestoreReport {
    try takeLockOrThrow()
    _ = try readLogs()
    try knowDevice()
    let logs = try backup.logs()
    let gathering = Gathering(
      try sourcesHere() + logs, of: workspace.id, erased: erased)
    var report = RestoreReport(workspace: workspace, isNew: isNew)
    try rebuild(gathering, &report.logs)
    try keepSetAside(of: backup, logs, gathering, &report)
    try keepDrafts(of: backup, gathering, &report)
    if device == nil { deviceFile = backup.maker }
    try renew(.restored, using: &source)
    report.logs.identityChange = .restored
    try sayWhoIsErased(gathering, at: moment, using: &source)
    return report
  }

  /// What this device remembers of erasures that neither the backup nor a log here tells of.
  private func sayWhoIsErased(
    _ gathering: Gathering, at moment: String, using source: inout some RandomNumberGenerator
  ) throws(JournalError) {
    let untold = gathering.remembered.filter { !gathering.state.isErased($0) }.sorted()
    guard !untold.isEmpty else { return }
    try takeIdentity(using: &source)
    let user = station.user.isEmpty ? "samen" : station.user
    for person in untold {
      _ = try append(
        [Proposal(.personErased, of: person, data: Fields())], by: user, at: moment,
        state: gathering.state, using: &source)
    }
  }
}

extension Journal {
  /// Brings back the bytes that were set aside, and those of the backup's logs that are no line; none
  /// of them where someone was erased, as nobody can tell whose they are.
  private func keepSetAside(
    of backup: Backup, _ logs: [LogSource], _ gathering: Gathering, _ report: inout RestoreReport
  ) throws(JournalError) {
    let names = backup.names(in: Workspace.quarantineFolder)
    guard !gathering.hasErased else {
      report.keptAway += names.count
      return
    }
    let quarantine = try quarantine()
    let there = Set(try quarantine.names())
    for name in names where !there.contains(name) {
      try quarantine.replace(name) { (copy) throws(JournalError) in
        try backup.copy(Workspace.quarantineFolder, name, to: copy)
      }
    }
    for log in logs where !log.harvest.rest.isEmpty {
      let origin = log.log.map { LogFileName.name(of: $0) } ?? ""
      let aside = SetAside(origin: origin, file: log.file, pieces: log.harvest.rest)
      report.logs.setAside.append(try aside.keep(in: quarantine))
    }
  }

  private func keepDrafts(
    of backup: Backup, _ gathering: Gathering, _ report: inout RestoreReport
  ) throws(JournalError) {
    let drafts = try drafts()
    let there = Set(try drafts.names())
    let traces = ErasureTraces(
      of: gathering.state, before: gathering.state, remembered: gathering.remembered)
    for name in backup.names(in: Workspace.draftsFolder) where !there.contains(name) {
      let bytes = try backup.contents(Workspace.draftsFolder, name)
      if traces.stand(in: bytes) {
        report.keptAway += 1
      } else {
        try drafts.write(bytes, as: name)
        report.drafts += 1
      }
    }
  }
}

extension Backup {
  /// The device that made it, as far as a new one can go on from there.
  fileprivate var maker: DeviceFile? {
    guard LogName(device: note.device, scope: .shared) == LogName(note.device + ".s") else {
      return nil
    }
    return DeviceFile(device: note.device, station: note.station, machine: "", folder: "")
  }
}
