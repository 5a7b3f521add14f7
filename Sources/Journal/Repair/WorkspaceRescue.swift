import Domain

/// Finds out which workspace a folder is where `workspace.json` does not say so any more: each log
/// names it in its first line.
struct WorkspaceRescue {
  private let location: WorkspaceLocation
  private let system: System

  init(_ location: WorkspaceLocation, system: System) {
    self.location = location
    self.system = system
  }

  /// Writes `workspace.json` anew where it cannot be read and all logs agree; true where it did.
  ///
  /// The old bytes go to the quarantine. The name of the workspace is lost with it, its id is not.
  func restoreFile() throws(JournalError) -> Bool {
    let folder: Folder
    do {
      folder = try Folder.at(location.folder, system: system)
    } catch  where error.isMissing {
      return false
    }
    do {
      _ = try WorkspaceFile.read(in: folder)
      return false
    } catch {
      guard let id = try namedByLogs(folder) else { return false }
      try keepOld(in: folder)
      try WorkspaceFile(id: id, title: "").write(in: folder)
      return true
    }
  }

  /// The one workspace that the logs name; nil where they name none or several, or where the file is
  /// there and is of a later version.
  private func namedByLogs(_ folder: Folder) throws(JournalError) -> String? {
    if case .workspaceOfLaterFormat = flaw(folder) { return nil }
    guard let logs = try? folder.folder(Workspace.logFolder) else { return nil }
    var found: Set<String> = []
    for name in try logs.names() where LogFileName.log(of: name) != nil {
      guard let file = try? logs.reading(name), let size = try? file.status().st_size else {
        continue
      }
      // The first line is short; a log need not be read to its end for it.
      let head = try Harvest(file, 0..<min(Int(size), LineLimits.longestLine))
      let source = LogSource(name: name, log: nil, file: file, harvest: head)
      if let id = source.workspace, Identifier.isValid(id) { found.insert(id) }
    }
    return found.count == 1 ? found.first : nil
  }

  private func flaw(_ folder: Folder) -> JournalError? {
    do throws(JournalError) {
      _ = try WorkspaceFile.read(in: folder)
      return nil
    } catch {
      return error
    }
  }

  private func keepOld(in folder: Folder) throws(JournalError) {
    guard let bytes = try folder.contents(of: WorkspaceFile.name) else { return }
    let quarantine = try folder.makingFolder(Workspace.quarantineFolder)
    let mark = Hex.bytes(Checksum.of(bytes)).text
    try quarantine.replace("\(WorkspaceFile.name).aside.\(mark)", with: bytes)
  }
}
