import Glibc

/// Finds out whether the disk under a folder is encrypted, as far as the kernel tells (dm-crypt, also
/// below a volume manager). Anything else, a home that is encrypted by itself for one, is not known.
enum DiskSealing {
  static func look(at folder: Folder) -> DiskSeal {
    guard let device = try? folder.status().st_dev else { return .unknown }
    // As glibc's `major` and `minor` do, which are macros.
    let major = device >> 8 & 0xFFF | device >> 32 & ~0xFFF
    let minor = device & 0xFF | device >> 12 & ~0xFF
    // Without a device of its own: in memory, a share, or a layered file system.
    guard major != 0 else { return .unknown }
    return look(at: "/sys/dev/block/\(major):\(minor)", depth: 0)
  }

  private static func look(at path: String, depth: Int) -> DiskSeal {
    guard depth < 8, access(path, F_OK) == 0 else { return .unknown }
    if let id = text(path + "/dm/uuid"), id.hasPrefix("CRYPT-") { return .encrypted }
    let below = names(in: path + "/slaves")
    guard !below.isEmpty else { return .open }
    let found = below.map { look(at: "\(path)/slaves/\($0)", depth: depth + 1) }
    if found.allSatisfy({ $0 == .encrypted }) { return .encrypted }
    return found.contains(.open) ? .open : .unknown
  }

  private static func names(in path: String) -> [String] {
    (try? Folder.chosen(path, system: System()).names()) ?? []
  }

  private static func text(_ path: String) -> String? {
    guard let folder = try? Folder.chosen(Path.above(path), system: System()),
      let file = try? folder.reading(Path.lastPart(path)),
      let bytes = try? file.read(at: 0, count: 256)
    else { return nil }
    return bytes.text
  }
}
