import Glibc
import Journal

/// Which process holds a workspace, for the one who is kept from writing.
enum LockHolder {
  /// The error to show where nothing can be written because of `reason`.
  static func error(_ reason: ReadOnlyReason, at location: WorkspaceLocation) -> CommandError {
    .readOnly(reason, holder: reason == .heldByAnother ? process(of: location) : nil)
  }

  /// The process that holds the lock of the workspace at `location`; nil where that cannot be seen.
  static func process(of location: WorkspaceLocation) -> Int? {
    var status = stat()
    guard lstat("\(location.folder)/lock", &status) == 0, let file = fopen("/proc/locks", "re")
    else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 18)
    let count = fread(&bytes, 1, bytes.count, file)
    let text = String(decoding: bytes.prefix(count), as: UTF8.self)
    return text.split(separator: "\n").lazy.compactMap { holder(in: $0, inode: status.st_ino) }
      .first
  }

  /// Reads `1: FLOCK  ADVISORY  WRITE 4242 08:01:131 0 EOF`.
  private static func holder(in line: Substring, inode: ino_t) -> Int? {
    let parts = line.split(separator: " ")
    guard parts.count > 5, parts[1] == "FLOCK",
      parts[5].split(separator: ":").last == "\(inode)"
    else { return nil }
    return Int(parts[4])
  }
}
