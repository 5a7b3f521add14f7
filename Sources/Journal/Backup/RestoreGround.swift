import Domain

/// Where a workspace is restored that is not there: beside its place, under another name, until all
/// of it is on the disk.
struct RestoreGround {
  private let location: WorkspaceLocation
  private let backup: Backup
  private let system: System

  init(_ location: WorkspaceLocation, _ backup: Backup, system: System) {
    self.location = location
    self.backup = backup
    self.system = system
  }

  private var name: String { Path.lastPart(location.folder) }
  private var temporary: String { ".\(name).restoring" }

  /// Lays down a workspace with nothing in it but its name; returns where.
  func lay() throws(JournalError) -> WorkspaceLocation {
    let parent = try Folder.making(Path.above(location.folder), system: system)
    try makeSurePlaceIsFree(parent)
    let ground = try parent.makingFolder(temporary)
    // What an earlier try left behind is not of this one.
    for part in [Workspace.logFolder, Workspace.quarantineFolder, Workspace.draftsFolder] {
      let inside = try ground.makingFolder(part)
      for old in try inside.names() { try inside.remove(old) }
    }
    try ground.replace(WorkspaceFile.name, with: backup.workspaceFile)
    return WorkspaceLocation(
      folder: "\(Path.above(location.folder))/\(temporary)", stateRoot: location.stateRoot,
      stateName: location.stateName)
  }

  /// Gives it its name.
  func settle() throws(JournalError) {
    let parent = try Folder.at(Path.above(location.folder), system: system)
    try parent.rename(temporary, to: name)
    try parent.sync()
  }

  /// Only an empty folder may be in the place.
  private func makeSurePlaceIsFree(_ parent: Folder) throws(JournalError) {
    do throws(JournalError) {
      guard try parent.folder(name).names().isEmpty else { throw .notReplaced(name) }
    } catch  where error.isMissing {
      // Nothing is in the place.
    }
  }
}
