import Domain

/// Where a workspace lies, and where this device keeps its own file about it.
public struct WorkspaceLocation: Hashable, Sendable {
  /// The name of a workspace nobody named.
  public static let usualName = "samen"

  /// The path of the workspace folder.
  public let folder: String
  /// The folder under which each workspace has one with `device.json`.
  public let stateRoot: String
  /// The name of that folder; nil where it is the id of the workspace.
  public let stateName: String?

  /// The workspace in `folder`.
  public init(folder: String, stateRoot: String, stateName: String? = nil) {
    self.folder = Path.trimmed(folder)
    self.stateRoot = Path.trimmed(stateRoot)
    self.stateName = stateName
  }

  /// The workspace that `--workspace` or the environment names, else the only one there is, else
  /// the place where the first one will come.
  ///
  /// Throws `noHome`, or `severalWorkspaces` with their names.
  public static func find(
    option: String?, environment: [String: String], system: System = System()
  ) throws(JournalError) -> WorkspaceLocation {
    let folders = try BaseFolders(environment)
    if let named = option ?? environment["SAMEN_WORKSPACE"], !named.isEmpty {
      return WorkspaceLocation(folder: named, stateRoot: folders.state)
    }
    let names = try workspaces(in: folders.data, system: system)
    guard names.count < 2 else { throw .severalWorkspaces(names) }
    let name = names.first ?? usualName
    return WorkspaceLocation(
      folder: "\(folders.data)/\(name)", stateRoot: folders.state, stateName: name)
  }

  private static func workspaces(
    in path: String, system: System
  ) throws(JournalError) -> [String] {
    let parent: Folder
    do {
      parent = try Folder.at(path, system: system)
    } catch  where error.isMissing {
      return []
    }
    var found: [String] = []
    for name in try parent.names() where isWorkspace(name, in: parent) { found.append(name) }
    return found
  }

  private static func isWorkspace(_ name: String, in parent: Folder) -> Bool {
    guard let folder = try? parent.folder(name) else { return false }
    return (try? folder.reading(WorkspaceFile.name)) != nil
  }
}
