import Domain
import Glibc

/// The folder, outside the workspace and for its owner alone, in which this device keeps who it is
/// and its keys, and where opened files lie for as long as they are read.
package struct PrivateFolder {
  let folder: Folder

  /// An empty file without a name: gone as soon as it is closed, and out of reach of others.
  package func nameless() throws(JournalError) -> OpenFile {
    var source = SystemRandomNumberGenerator()
    let name = ".opened.\(Identifier.fresh(using: &source)).new"
    let file = try folder.creating(name)
    try folder.remove(name)
    return file
  }

  /// Removes what a crash left between making such a file and taking its name away.
  func tidy() {
    for name in (try? folder.names()) ?? [] where name.hasPrefix(".opened.") {
      try? folder.remove(name)
    }
  }
}

extension OpenFile {
  /// Puts the place from which a child reads at the start.
  func rewind() throws(JournalError) {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw .failed(.read, on: name, errno: Glibc.errno)
    }
  }

  /// All of it, as bytes.
  package func wholeContents() throws(JournalError) -> [UInt8] {
    let size = Int(try status().st_size)
    guard size <= Folder.largestWholeFile else { throw .notAsExpected(name) }
    return try read(at: 0, count: size)
  }

  /// All of it, as text.
  func wholeText() throws(JournalError) -> String { try wholeContents().text }
}
