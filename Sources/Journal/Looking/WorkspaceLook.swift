import Domain
import Glibc

/// What can be seen of a workspace from outside, before its lines are read. Nothing is written.
public struct WorkspaceLook: Hashable, Sendable {
  /// The disk it lies on.
  public let disk: DiskLook
  /// The paths of folders and files that others on this machine can get at.
  public let openToOthers: [String]
  /// False where the rights or the disk do not let us write.
  public let mayWrite: Bool
  /// The folder above it, or itself, that another program keeps the same on several machines, as far
  /// as it left a mark there; nil where none is seen.
  public let keptAlike: String?
}

extension WorkspaceLocation {
  /// Looks at the workspace here, and at what this device keeps of it.
  ///
  /// Throws `noWorkspace` where there is no such folder, and what the disk refuses.
  public func look(system: System = System()) throws(JournalError) -> WorkspaceLook {
    let place: Folder
    do {
      place = try Folder.at(folder, system: system)
    } catch  where error.isMissing {
      throw .noWorkspace(Path.lastPart(folder))
    }
    var open = try place.openItself() + place.openInside()
    var mayWrite = place.mayWrite
    for name in [Workspace.logFolder, Workspace.quarantineFolder, Workspace.draftsFolder] {
      guard let part = try place.folderIfThere(name) else { continue }
      open += try part.openInside()
      mayWrite = mayWrite && part.mayWrite
    }
    if let id = try? WorkspaceFile.read(in: place).id,
      let own = try DeviceFile.folder(self, id, system: system)
    {
      open += try own.openItself() + own.openInside()
    }
    return WorkspaceLook(
      disk: try DiskLook.at(place), openToOthers: open.sorted(), mayWrite: mayWrite,
      keptAlike: place.realPath.flatMap { WorkspaceLook.keptAlike($0) })
  }
}

extension WorkspaceLook {
  fileprivate static func keptAlike(_ path: String) -> String? {
    let names = (try? Folder.at(path, system: System()).names()) ?? []
    if names.contains(where: isMark) { return path }
    return path == "/" ? nil : keptAlike(Path.above(path))
  }

  /// What Syncthing, Dropbox, and Nextcloud or ownCloud leave in the folders they keep.
  private static func isMark(_ name: String) -> Bool {
    name == ".stfolder" || name == ".dropbox.cache"
      || name.hasPrefix(".sync_") && name.hasSuffix(".db")
  }
}

extension Folder {
  /// Its path, where others may get at it.
  fileprivate func openItself() throws(JournalError) -> [String] {
    try isOpen(status()) ? [realPath ?? name] : []
  }

  /// The paths of what is in it that others may get at.
  fileprivate func openInside() throws(JournalError) -> [String] {
    var open: [String] = []
    for entry in try names() {
      do {
        if try isOpen(status(of: entry)) { open.append("\(realPath ?? name)/\(entry)") }
      } catch  where error.isMissing {
        // Somebody at work here has just put another file in its place.
      }
    }
    return open
  }

  private func isOpen(_ status: stat) -> Bool {
    status.st_mode & 0o077 != 0 && status.st_mode & S_IFMT != S_IFLNK
  }
}
