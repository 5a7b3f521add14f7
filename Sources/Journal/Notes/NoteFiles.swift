import Domain

/// Texts that another program has open. They may say anything about anyone: so they are for their
/// owner alone, lie outside everything that is shared, and stay no longer than the other program does.
public struct NoteFiles {
  /// More than so many bytes are not read: a field holds far less.
  static let longest = 1 << 20

  /// The path of the folder for them, beside the file in which this device keeps who it is.
  public let path: String
  private let system: System

  /// The notes of `workspace` on this device.
  public init(
    of workspace: WorkspaceFile, at location: WorkspaceLocation, system: System = System()
  ) {
    path = "\(DeviceFile.path(location, workspace.id))/notes"
    self.system = system
  }

  /// A text that lies on disk for as long as another program has it.
  public struct Lent: Hashable, Sendable {
    /// Where it lies.
    public let path: String
    let name: String
  }

  /// Puts a text where another program can open it.
  public func lend(
    _ bytes: [UInt8], using source: inout some RandomNumberGenerator
  ) throws(JournalError) -> Lent {
    let folder = try Folder.making(path, system: system)
    let name = "samen-\(Identifier.fresh(using: &source)).txt"
    do {
      let file = try folder.creating(name)
      try file.write(bytes)
    } catch {
      clear(in: folder) { $0.contains(name) }
      throw error
    }
    return Lent(path: "\(path)/\(name)", name: name)
  }

  /// What stands in it now; the other program may have put another file in its place.
  public func read(_ lent: Lent) throws(JournalError) -> [UInt8] {
    let file = try Folder.at(path, system: system).reading(lent.name)
    return try file.read(at: 0, count: min(Int(try file.status().st_size), NoteFiles.longest))
  }

  /// Removes it, with the copies of it that the other program made beside it.
  public func remove(_ lent: Lent) {
    guard let folder = try? Folder.at(path, system: system) else { return }
    clear(in: folder) { $0.contains(lent.name) }
  }

  /// Removes what a program that was killed left.
  public func sweep() {
    guard let folder = try? Folder.at(path, system: system) else { return }
    clear(in: folder) { _ in true }
  }

  /// Whatever cannot be removed now goes at the next start.
  private func clear(in folder: Folder, where mustGo: (String) -> Bool) {
    for name in (try? folder.names()) ?? [] where mustGo(name) { try? folder.remove(name) }
  }
}
