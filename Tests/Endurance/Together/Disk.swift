import Foundation
import Glibc

/// Files by their paths, as other programs see them.
enum Disk {
  static func bytes(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return nil }
    let size = Int(status.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Glibc.read(file, buffer.baseAddress, size))
    }
  }

  static func put(_ bytes: [UInt8], at path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    defer { close(file) }
    _ = Glibc.write(file, bytes, bytes.count)
  }

  static func append(_ bytes: [UInt8], to path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    defer { close(file) }
    _ = Glibc.write(file, bytes, bytes.count)
  }

  /// The names in a folder, sorted; none where it is not there.
  static func names(_ path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The paths of all files below `path`, sorted.
  static func files(below path: String) -> [String] {
    names(path).flatMap { name in
      let inside = "\(path)/\(name)"
      return isFolder(inside) ? files(below: inside) : [inside]
    }
  }

  static func make(_ path: String) { _ = mkdir(path, 0o700) }

  static func copy(_ path: String, to other: String) {
    guard isFolder(path) else { return put(bytes(path) ?? [], at: other) }
    make(other)
    for name in names(path) { copy("\(path)/\(name)", to: "\(other)/\(name)") }
  }

  static func remove(_ path: String) {
    guard isFolder(path) else { return _ = unlink(path) }
    for name in names(path) { remove("\(path)/\(name)") }
    rmdir(path)
  }

  /// The mark by which a workspace folder is known again.
  static func mark(of path: String) -> String {
    var status = stat()
    _ = stat(path, &status)
    return "\(status.st_dev).\(status.st_ino)"
  }

  /// True where `wanted` stands somewhere in `bytes`.
  static func stands(_ wanted: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    return bytes.withUnsafeBufferPointer { all in
      guard all.count >= wanted.count else { return false }
      for start in 0...(all.count - wanted.count) where all[start] == first {
        if wanted.indices.allSatisfy({ all[start + $0] == wanted[$0] }) { return true }
      }
      return false
    }
  }

  static func replacing(_ old: String, _ new: String, in path: String) {
    let text = String(decoding: bytes(path) ?? [], as: UTF8.self)
    put(Array(text.replacingOccurrences(of: old, with: new).utf8), at: path)
  }
}
