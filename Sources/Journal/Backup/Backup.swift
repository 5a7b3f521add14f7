import Domain

/// A workspace in one file: a tar archive that holds every log as it is, what was set aside, the
/// half-filled forms, and a list of digests.
struct Backup {
  /// The folder within the archive.
  static let root = "samen"
  /// The digests of all other files.
  static let manifest = "MANIFEST"

  /// What it says of itself.
  let note: BackupNote
  /// The bytes of `workspace.json`.
  let workspaceFile: [UInt8]
  /// Where each other file lies in the archive, by folder and name.
  private let entries: [String: [String: Range<Int>]]
  private let archive: OpenFile

  static func path(_ folder: String) -> String { folder.isEmpty ? root : "\(root)/\(folder)" }

  /// True for the files that a backup can hold, by the folder below the root.
  static func canHold(_ name: String, in folder: String) -> Bool {
    switch folder {
    case "": [BackupNote.name, WorkspaceFile.name, manifest].contains(name)
    case Workspace.logFolder: LogFileName.log(of: name) != nil
    case Workspace.draftsFolder: Identifier.isValid(name)
    case Workspace.quarantineFolder: !name.isEmpty && SetAside.safe(name, most: 100) == name
    default: false
    }
  }

  /// Reads the whole archive and holds every file against its digest; nothing of it is believed
  /// before all of it was read. Throws `notABackup` or `backupDamaged`.
  init(_ archive: OpenFile) throws(JournalError) {
    self.archive = archive
    let reader = try BackupReader(archive)
    guard let bytes = try reader.contents(of: BackupNote.name), let note = BackupNote(bytes) else {
      throw .backupDamaged(archive.name, part: BackupNote.name)
    }
    guard let workspaceFile = try reader.contents(of: WorkspaceFile.name) else {
      throw .backupDamaged(archive.name, part: WorkspaceFile.name)
    }
    self.note = note
    self.workspaceFile = workspaceFile
    entries = reader.entries
  }

  /// The names in `folder`, in order.
  func names(in folder: String) -> [String] { entries[folder, default: [:]].keys.sorted() }

  /// The bytes of a file that is there.
  func contents(_ folder: String, _ name: String) throws(JournalError) -> [UInt8] {
    guard let place = entries[folder]?[name] else { return [] }
    return try archive.read(at: place.lowerBound, count: place.count)
  }

  /// Copies a file that is there.
  func copy(_ folder: String, _ name: String, to copy: OpenFile) throws(JournalError) {
    guard let place = entries[folder]?[name] else { return }
    try archive.eachPart(of: place) { (bytes) throws(JournalError) in try copy.write(bytes) }
  }

  /// Its logs, as far as their lines are whole.
  func logs() throws(JournalError) -> [LogSource] {
    var sources: [LogSource] = []
    for name in names(in: Workspace.logFolder) {
      guard let place = entries[Workspace.logFolder]?[name] else { continue }
      sources.append(
        LogSource(
          name: nil, log: LogFileName.log(of: name), file: archive,
          harvest: try Harvest(archive, place)))
    }
    return sources
  }
}
