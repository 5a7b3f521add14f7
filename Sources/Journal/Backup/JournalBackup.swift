import Domain

/// What a backup holds.
public struct BackupReport: Hashable, Sendable {
  /// How many logs.
  public internal(set) var logs = 0
  /// How many whole lines, in all of them.
  public internal(set) var lines = 0
  /// Its size in bytes.
  public internal(set) var size = 0
  /// The files in the workspace that are none of ours and were left out.
  public internal(set) var leftOut: [String] = []
}

extension Journal {
  /// Puts the workspace at `location` in the file at `path`, and reads that back before it takes its
  /// place. Needs no lock: what another instance writes meanwhile is in the next one.
  ///
  /// An earlier backup of the same workspace is replaced; anything else by that name is
  /// `notReplaced`. The file is for its owner alone, and is not sealed. Stopped by `watch`, it leaves
  /// what was there before.
  @discardableResult
  public static func backup(
    _ location: WorkspaceLocation, to path: String, watch: Watch = Watch(),
    system: System = System()
  ) throws(JournalError) -> BackupReport {
    let journal = try Journal(location, system: system)
    journal.watch = watch
    journal.readOnlyReason = .asked
    try journal.knowDevice()
    let target = try Folder.chosen(Path.above(path), system: system)
    let name = Path.lastPart(path)
    try journal.makeSureItMayBeReplaced(name, in: target)
    var report = BackupReport()
    try target.replace(name) { (archive) throws(JournalError) in
      try journal.write(to: archive, &report)
      try watch.look(.reading, 0, of: 1)
      report.size = Int(try archive.status().st_size)
      // The digests are of what was read; this holds them against what was written.
      let written = try Backup(archive)
      for log in try written.logs() { report.lines += log.harvest.lines.count }
    }
    return report
  }

  private func makeSureItMayBeReplaced(
    _ name: String, in target: Folder
  ) throws(JournalError) {
    do throws(JournalError) {
      let old = try target.reading(name)
      guard let backup = try? Backup(old), backup.note.workspace == workspace.id else {
        throw .notReplaced(name)
      }
    } catch  where error.isMissing {
      // It is new.
    }
  }

  private func write(
    to archive: OpenFile, _ report: inout BackupReport
  ) throws(JournalError) {
    var writer = BackupWriter(archive)
    let note = BackupNote(workspace: workspace.id, device: device ?? "", station: station)
    try writer.add(note.bytes, as: BackupNote.name)
    if let bytes = try folder.contents(of: WorkspaceFile.name) {
      try writer.add(bytes, as: WorkspaceFile.name)
    }
    for part in [Workspace.logFolder, Workspace.quarantineFolder, Workspace.draftsFolder] {
      try add(part, to: &writer, &report)
    }
    try writer.finish()
  }

  private func add(
    _ part: String, to writer: inout BackupWriter, _ report: inout BackupReport
  ) throws(JournalError) {
    let inside: Folder
    do {
      inside = try folder.folder(part)
    } catch  where error.isMissing {
      return
    }
    let names = try inside.names().filter { !Folder.isLeftover($0) }
    for (done, name) in names.enumerated() {
      try watch.look(.writing, done, of: names.count)
      guard Backup.canHold(name, in: part) else {
        report.leftOut.append("\(part)/\(name)")
        continue
      }
      let file = try inside.reading(name)
      try writer.add(file, size: Int(try file.status().st_size), as: name, in: part)
      if part == Workspace.logFolder { report.logs += 1 }
    }
  }
}
