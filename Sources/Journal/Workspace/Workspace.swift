import Domain

/// Making workspaces.
public enum Workspace {
  static let logFolder = "log"
  static let quarantineFolder = "quarantine"
  static let draftsFolder = "drafts"
  static let lockFile = "lock"

  /// Makes a workspace, and this device known in it; `id` is that of the workspace that
  /// is joined, where one is.
  ///
  /// `workspace.json` comes last: where it is missing, nothing was begun that could be lost.
  @discardableResult
  public static func create(
    at location: WorkspaceLocation, joining id: String? = nil, title: String,
    station: StationProfile, using source: inout some RandomNumberGenerator,
    system: System = System()
  ) throws(JournalError) -> WorkspaceFile {
    let workspace = WorkspaceFile(
      id: id ?? Identifier.fresh(using: &source), title: title)
    guard Identifier.isValid(workspace.id) else { throw .malformed(.identifier, workspace.id) }
    let folder = try Folder.making(location.folder, system: system)
    guard try folder.contents(of: WorkspaceFile.name) == nil else {
      throw .workspaceExists(folder.name)
    }
    try lay(out: folder)
    let device = DeviceFile(
      device: Identifier.fresh(length: 8, using: &source), station: station,
      machine: Machine.mark(system: system), folder: try Machine.mark(of: folder),
      isJoining: id != nil)
    try device.write(try DeviceFile.makingFolder(location, workspace.id, system: system))
    try workspace.write(in: folder)
    return workspace
  }

  /// Makes what is missing of the folders and the lock.
  static func lay(out folder: Folder) throws(JournalError) {
    for name in [logFolder, quarantineFolder, draftsFolder] { _ = try folder.makingFolder(name) }
    do {
      _ = try folder.creating(lockFile)
      try folder.sync()
    } catch  where error.isThereAlready {
      // Whose it is shows when the lock is taken.
    }
  }
}
