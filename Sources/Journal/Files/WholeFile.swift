import Glibc

/// Small files that are read, and replaced, as a whole.
extension Folder {
  /// No small file of ours comes near this; one that does is not ours.
  static let largestWholeFile = 16 * 1024 * 1024

  /// The bytes of the file `name`; nil where there is none.
  func contents(of name: String) throws(JournalError) -> [UInt8]? {
    do throws(JournalError) {
      let file = try reading(name)
      let size = Int(try file.status().st_size)
      guard size <= Folder.largestWholeFile else { throw .notAsExpected(name) }
      return try file.read(at: 0, count: size)
    } catch  where error.isMissing {
      return nil
    }
  }

  /// Puts `bytes` in the place of the file `name`.
  func replace(_ name: String, with bytes: [UInt8]) throws(JournalError) {
    try replace(name) { (file) throws(JournalError) in try file.write(bytes) }
  }

  private static func temporary(_ name: String) -> String { ".\(name).new" }

  /// True for a file that was being written when the program was killed: never more than a copy.
  static func isLeftover(_ name: String) -> Bool { name.hasPrefix(".") && name.hasSuffix(".new") }

  /// Puts what `fill` writes in the place of the file `name`: on disk under another name first, so
  /// that at every moment the old or the new one is there in whole.
  func replace(
    _ name: String, filledBy fill: (OpenFile) throws(JournalError) -> Void
  ) throws(JournalError) {
    let temporary = Folder.temporary(name)
    do {
      try remove(temporary)
    } catch  where error.isMissing {
      // Nothing was left behind by a crash.
    }
    let file = try creating(temporary)
    do {
      try fill(file)
      try file.sync()
      try rename(temporary, to: name)
    } catch {
      // On a full disk half a file would only take room; the error is what counts.
      try? remove(temporary)
      throw error
    }
    try sync()
  }
}
