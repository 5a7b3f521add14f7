/// What is mounted where, as the kernel tells: /proc/self/mountinfo, proc(5).
struct MountTable {
  struct Mount: Hashable {
    /// The folder it is mounted on.
    let point: String
    /// The sort of file system, such as `ext4`.
    let kind: String
    /// What is mounted: a device, a share, or a word.
    let source: String
  }

  let mounts: [Mount]

  init(_ text: String) {
    mounts = text.split(separator: "\n").compactMap(MountTable.mount)
  }

  /// Reads `36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue`.
  private static func mount(_ line: Substring) -> Mount? {
    let parts = line.split(separator: " ")
    guard let dash = parts.firstIndex(of: "-"), dash > 4, parts.count > dash + 2 else { return nil }
    return Mount(
      point: plain(parts[4]), kind: String(parts[dash + 1]), source: plain(parts[dash + 2]))
  }

  /// A space, a tab, a newline and a backslash are written in octal.
  private static func plain(_ text: Substring) -> String {
    var text = String(text)
    for (written, sign) in [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")] {
      text = text.replacing(written, with: sign)
    }
    return text
  }

  /// Where `path`, from the root and without links, is mounted; what was mounted last lies on top.
  func mount(of path: String) -> Mount? {
    mounts.enumerated()
      .filter { _, mount in
        mount.point == "/" || path == mount.point || path.hasPrefix("\(mount.point)/")
      }
      .max { ($0.element.point.utf8.count, $0.offset) < ($1.element.point.utf8.count, $1.offset) }
      .map(\.element)
  }
}
