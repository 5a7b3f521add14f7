import Glibc

/// A small file of our own beside the journal: what was chosen, what was told. Whatever fails, the
/// program goes on without.
enum SmallFile {
  /// At most 64 KiB of the file; nothing of a pipe, which would keep us waiting, or a device.
  static func text(of path: String) -> String? {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard isPlain(file) else { return nil }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(file, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  private static func isPlain(_ file: Int32) -> Bool {
    var status = stat()
    return fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Writes the file, in folders that are for its owner alone.
  static func write(_ text: String, to path: String) {
    let parts = path.split(separator: "/").dropLast()
    for count in 1...max(1, parts.count) {
      mkdir("/" + parts.prefix(count).joined(separator: "/"), 0o700)
    }
    replace(path, with: Array(text.utf8))
  }

  /// Puts a whole file in the place of the one at `path`, by way of a new one beside it: what stands
  /// there under that name, a link say, is not written to.
  private static func replace(_ path: String, with bytes: [UInt8]) {
    var status = stat()
    let isThere = lstat(path, &status) == 0
    if isThere, ![S_IFREG, S_IFLNK].contains(status.st_mode & S_IFMT) { return }
    let fresh = "\(path).new"
    unlink(fresh)
    let file = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    let isWritten = Glibc.write(file, bytes, bytes.count) == bytes.count
    if close(file) == 0, isWritten { rename(fresh, path) } else { unlink(fresh) }
  }
}
