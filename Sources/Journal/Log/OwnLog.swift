import Domain
import Glibc

/// A log this device writes.
final class OwnLog {
  let name: LogName
  private let folder: Folder
  private var file: OpenFile?
  private var size: Int
  /// True where the file is there already.
  private var exists: Bool
  /// The place of the next line.
  private(set) var nextSequence: Int
  /// True once this instance has seen to it that the name of the file is on disk.
  private var isNameSafe = false
  /// True once its first line, `log.opened`, is there.
  private(set) var isOpened: Bool
  /// The last line that is safely on disk.
  private(set) var last: Version?

  /// The log `name` in `folder`, as it was read; nil where it is not there yet.
  init(_ name: LogName, in folder: Folder, as read: LogFile?) {
    self.name = name
    self.folder = folder
    exists = read != nil
    size = read?.size ?? 0
    nextSequence = read?.history.nextSequence ?? 1
    isOpened = (read?.history.highest ?? 0) > 0
    last = read?.history.lastVersion
  }

  /// Puts the lines at the end of the log: one write, on disk before this returns.
  func append(_ batch: Batch) throws(JournalError) {
    let file = try opened()
    let status = try file.status()
    // Somebody else's bytes at the end could be half a line, and ours would stick to it.
    guard Int(status.st_size) == size, status.st_nlink > 0 else {
      throw .readOnly(.changedUnderneath)
    }
    try file.write(batch.bytes)
    try file.dataSync()
    // Also where the file was there: whoever made it may have been killed before this.
    if !isNameSafe { try folder.sync() }
    isNameSafe = true
    exists = true
    isOpened = true
    size += batch.bytes.count
    nextSequence += batch.events.count
    last = batch.events.last?.version
  }

  private func opened() throws(JournalError) -> OpenFile {
    if let file { return file }
    let fileName = LogFileName.name(of: name)
    let opened = try exists ? folder.appending(fileName) : folder.creating(fileName)
    file = opened
    return opened
  }
}
