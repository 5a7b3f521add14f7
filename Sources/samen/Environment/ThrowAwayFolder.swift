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
  func remove() { ThrowAwayFolder.remove(path) }

  private static func remove(_ path: String) {
    guard unlink(path) != 0 else { return }
    for name in names(in: path) { remove("\(path)/\(name)") }
    rmdir(path)
  }

  private static func names(in path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
