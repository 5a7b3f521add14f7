import Glibc

/// Where the kernel tells of disks; tests have a kernel of their own.
struct DiskGround {
  /// The folder with one for each device, under its two numbers.
  var devices = "/sys/dev/block"
  /// The file with what is mounted where.
  var mounts = "/proc/self/mountinfo"

  static let kernel = DiskGround()

  /// What the folder lies on; nil where that cannot be seen.
  func mount(of folder: Folder) -> MountTable.Mount? {
    guard let path = folder.realPath, let text = DiskGround.text(mounts) else { return nil }
    return MountTable(text).mount(of: path)
  }

  /// The numbers of the device the folder lies on, as `8:1`; nil for what has none: memory, a share,
  /// or layers.
  func device(under folder: Folder) -> String? {
    guard let number = try? folder.status().st_dev else { return nil }
    if DiskGround.major(number) != 0 { return DiskGround.text(of: number) }
    // File systems such as btrfs show numbers of their own; what they lie on stands in the table.
    guard let source = mount(of: folder)?.source, source.hasPrefix("/dev/") else { return nil }
    var facts = stat()
    guard stat(source, &facts) == 0, facts.st_mode & S_IFMT == S_IFBLK else { return nil }
    return DiskGround.text(of: facts.st_rdev)
  }

  private static func text(of number: dev_t) -> String {
    "\(major(number)):\(number & 0xFF | number >> 12 & ~0xFF)"
  }

  /// As glibc's `major` does, which is a macro.
  private static func major(_ number: dev_t) -> dev_t {
    number >> 8 & 0xFFF | number >> 32 & ~0xFFF
  }

  /// The text of a file of the kernel: they say they are empty until they are read.
  static func text(_ path: String) -> String? {
    guard let folder = try? Folder.chosen(Path.above(path), system: System()),
      let file = try? folder.reading(Path.lastPart(path))
    else { return nil }
    var bytes: [UInt8] = []
    while let more = try? file.read(at: bytes.count, count: 1 << 16) {
      bytes += more
      if more.count < 1 << 16 { break }
    }
    return bytes.text
  }
}
