import Glibc

/// A private folder for an example that goes when the program does.
struct ThrowAwayFolder {
  let path: String

  init() throws {
    var name = Array("/tmp/samen-demo-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw CommandError.journal(.failed(.makeFolder, on: "/tmp", errno: errno))
    }
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes the folder with all that is in it, following no link.
  func remove() {
    _ = nftw(path, { path, _, _, _ in path.map { Glibc.remove($0) } ?? 0 }, 16, FTW_DEPTH | FTW_PHYS)
  }
}
