import Domain

/// A folder in which this device exchanges lines with others.
public struct KnownFolder: Hashable, Sendable {
  /// Its path, as it was chosen.
  public var path: String
  /// True where somebody said that shared lines may lie there for all to read.
  public var isUnsealed: Bool
  /// True where the program goes there by itself: when it starts, when it ends, and when the folder
  /// turns up.
  public var isAutomatic: Bool
  /// Wall-clock time in UTC of the last exchange; empty where there was none.
  public var last: String

  /// A folder at `path`.
  public init(
    path: String, isUnsealed: Bool = false, isAutomatic: Bool = false, last: String = ""
  ) {
    self.path = path
    self.isUnsealed = isUnsealed
    self.isAutomatic = isAutomatic
    self.last = last
  }
}

extension Journal {
  private static let foldersName = "folders.json"

  /// The folders in which this device exchanged before, in the order in which they were first used.
  public func knownFolders() throws(JournalError) -> [KnownFolder] {
    guard let folder = try DeviceFile.folder(location, workspace.id, system: system),
      let bytes = try folder.contents(of: Journal.foldersName),
      let list = (try? JSON.read(bytes))?.asList
    else { return [] }
    return list.compactMap { KnownFolder($0) }
  }

  /// Remembers the folder, in place of what was remembered of it.
  public func remember(_ known: KnownFolder) throws(JournalError) {
    var folders = try knownFolders()
    if let place = folders.firstIndex(where: { $0.path == known.path }) {
      folders[place] = known
    } else {
      folders.append(known)
    }
    try write(folders)
  }

  /// Forgets the folder at `path`; what lies there stays.
  public func forgetFolder(_ path: String) throws(JournalError) {
    try write(try knownFolders().filter { $0.path != path })
  }

  private func write(_ folders: [KnownFolder]) throws(JournalError) {
    let folder = try DeviceFile.makingFolder(location, workspace.id, system: system)
    let bytes = JSON.bytes(of: .list(folders.map(\.value)))
    try folder.replace(Journal.foldersName, with: bytes + [0x0A])
  }
}

extension KnownFolder {
  fileprivate init?(_ value: Value) {
    guard let fields = value.asObject, let path = fields["path"]?.asText else { return nil }
    self.init(
      path: path, isUnsealed: fields["unsealed"]?.asFlag ?? false,
      isAutomatic: fields["automatic"]?.asFlag ?? false, last: fields["last"]?.asText ?? "")
  }

  fileprivate var value: Value {
    .object(
      Fields([
        .init("path", .text(path)), .init("unsealed", .flag(isUnsealed)),
        .init("automatic", .flag(isAutomatic)), .init("last", .text(last)),
      ]))
  }
}
