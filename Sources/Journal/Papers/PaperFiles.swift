import Domain
import Glibc

/// Papers on disk. They can be made again from the journal at any time, and they hold names: so they
/// are for their owner alone, lie outside everything that is shared, and do not stay long.
public struct PaperFiles {
  /// How long a paper stays in the folder: a day, in seconds.
  static let longest = 24 * 60 * 60

  /// The path of the folder for them, beside the file in which this device keeps who it is.
  public let path: String
  private let system: System

  /// The papers of `workspace` on this device.
  public init(
    of workspace: WorkspaceFile, at location: WorkspaceLocation, system: System = System()
  ) {
    path = "\(DeviceFile.path(location, workspace.id))/papers"
    self.system = system
  }

  /// Keeps a paper under `name`, in place of what it was before, and removes those of earlier days.
  /// - Returns: the path of the file.
  public func keep(_ bytes: [UInt8], as name: String) throws(JournalError) -> String {
    let folder = try Folder.making(path, system: system)
    try PaperFiles.replace(name, in: folder, with: bytes)
    try removeOld(in: folder, besides: name)
    return "\(path)/\(name)"
  }

  /// Removes every paper in the folder; how many there were.
  func removeAll() throws(JournalError) -> Int {
    let folder: Folder
    do {
      folder = try Folder.at(path, system: system)
    } catch  where error.isMissing {
      return 0
    }
    let names = try folder.names()
    for name in names { try folder.remove(name) }
    if !names.isEmpty { try folder.sync() }
    return names.count
  }

  /// Writes a paper to a place that somebody chose.
  public static func write(
    _ bytes: [UInt8], to path: String, system: System = System()
  ) throws(JournalError) {
    // The folder may be a link; the file itself may be none.
    let folder = try Folder.chosen(Path.above(path), system: system)
    try replace(Path.lastPart(path), in: folder, with: bytes)
  }

  /// Only a plain file is replaced: renaming onto a device would take the device away.
  private static func replace(
    _ name: String, in folder: Folder, with bytes: [UInt8]
  ) throws(JournalError) {
    do {
      _ = try folder.reading(name)
    } catch  where error.isMissing {
      // It is new.
    }
    try folder.replace(name, with: bytes)
  }

  private func removeOld(in folder: Folder, besides name: String) throws(JournalError) {
    let now = try folder.reading(name).status().st_mtim.tv_sec
    for other in try folder.names() where other != name {
      guard let status = try? folder.reading(other).status() else { continue }
      if now - status.st_mtim.tv_sec > PaperFiles.longest { try folder.remove(other) }
    }
  }
}
