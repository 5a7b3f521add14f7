import Glibc

/// Finds out whether the disk under a folder is encrypted, as far as the kernel tells (dm-crypt, also
/// below a volume manager). Anything else, a home that is encrypted by itself for one, is not known.
enum DiskSealing {
  static func look(at folder: Folder, ground: DiskGround = .kernel) -> DiskSeal {
    guard let device = ground.device(under: folder) else { return .unknown }
    return look(at: "\(ground.devices)/\(device)", depth: 0)
  }

  static func look(at path: String, depth: Int) -> DiskSeal {
    guard depth < 8, access(path, F_OK) == 0 else { return .unknown }
    if let id = DiskGround.text(path + "/dm/uuid"), id.hasPrefix("CRYPT-") { return .encrypted }
    let below = names(in: path + "/slaves")
    guard !below.isEmpty else { return .open }
    let found = below.map { look(at: "\(path)/slaves/\($0)", depth: depth + 1) }
    if found.allSatisfy({ $0 == .encrypted }) { return .encrypted }
    return found.contains(.open) ? .open : .unknown
  }

  private static func names(in path: String) -> [String] {
    (try? Folder.chosen(path, system: System()).names()) ?? []
  }
}
