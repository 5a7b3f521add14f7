import Domain

extension Journal {
  /// Opens the journal anew after writing failed: with new descriptors, and reading all of it.
  ///
  /// This one is closed. What can be read of a log of which a sync failed may only be remembered by
  /// the system, which does not try to write it again: such a log is first put on the disk as a
  /// whole. Where that does not succeed, the journal that comes back is read-only, and nothing that
  /// was not promised before may be promised out of it.
  public func openAgain(
    using source: inout some RandomNumberGenerator
  ) throws(JournalError) -> Opening {
    close()
    return try Journal.open(
      location, mode: .write, settling: unsettled, using: &source, system: system)
  }

  /// Puts a copy of a log in its place, on disk before this returns.
  func settle(_ log: LogName) throws(JournalError) {
    let logFolder = try folder.folder(Workspace.logFolder)
    let name = LogFileName.name(of: log)
    let old: OpenFile
    do {
      old = try logFolder.reading(name)
    } catch  where error.isMissing {
      return
    }
    try logFolder.replace(name) { (copy) throws(JournalError) in try old.copy(into: copy) }
  }
}

extension OpenFile {
  private static let piece = 1024 * 1024

  /// Writes all of this file at the end of `other`.
  func copy(into other: OpenFile) throws(JournalError) {
    var offset = 0
    while true {
      let bytes = try read(at: offset, count: OpenFile.piece)
      try other.write(bytes)
      if bytes.count < OpenFile.piece { return }
      offset += bytes.count
    }
  }
}
