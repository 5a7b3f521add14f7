import Domain

/// Half-filled forms, each a small file of its own, so that they are found back after a crash.
public struct Drafts {
  let folder: Folder

  /// The names of all drafts, sorted.
  public func names() throws(JournalError) -> [String] {
    try folder.names().filter(Identifier.isValid)
  }

  /// The bytes of the draft `name`; nil where there is none.
  public func read(_ name: String) throws(JournalError) -> [UInt8]? {
    try folder.contents(of: try checked(name))
  }

  /// Keeps `bytes` as the draft `name`, in place of what it was before.
  public func write(_ bytes: [UInt8], as name: String) throws(JournalError) {
    try folder.replace(try checked(name), with: bytes)
  }

  /// Removes the draft `name`; nothing happens where there is none.
  public func remove(_ name: String) throws(JournalError) {
    do {
      try folder.remove(try checked(name))
      try folder.sync()
    } catch  where error.isMissing {
      // It is gone already.
    }
  }

  private func checked(_ name: String) throws(JournalError) -> String {
    guard Identifier.isValid(name) else { throw .malformed(.name, name) }
    return name
  }
}
