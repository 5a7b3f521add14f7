import Glibc

/// What can be seen of the disk under a folder. Nothing is written.
public struct DiskLook: Hashable, Sendable {
  /// What sort of disk, for what it means to a journal.
  public enum Kind: Hashable, Sendable {
    /// A file system of this machine, which keeps rights and what was synced.
    case own
    /// Another machine has it, where locks and syncs may not hold.
    case network
    /// As sticks have it: everyone who gets at it may read it.
    case withoutRights
    /// Gone when the machine stops.
    case memory
    /// In layers, as in a container: where it really lies cannot be seen.
    case layered
    case unknown
  }

  public let kind: Kind
  /// What the kernel calls it, such as `ext4`; empty where it does not say.
  public let fileSystem: String
  /// How many bytes are free for whoever asks.
  public let free: Int
  /// Whether it is encrypted, as far as the kernel tells.
  public let seal: DiskSeal

  /// The disk under `path`, or under the nearest folder above it that is there.
  public static func nearest(
    to path: String, system: System = System()
  ) throws(JournalError) -> DiskLook {
    do {
      return try at(Folder.chosen(path, system: system))
    } catch  where error.isMissing && path != "/" && path != "." {
      return try nearest(to: Path.above(path), system: system)
    }
  }

  static func at(_ folder: Folder) throws(JournalError) -> DiskLook {
    let room = try folder.room()
    let kind = DiskGround.kernel.mount(of: folder)?.kind ?? ""
    return DiskLook(
      kind: Kind(ofFileSystem: kind), fileSystem: kind,
      free: Int(clamping: UInt64(room.f_bavail) * UInt64(room.f_frsize)),
      seal: DiskSealing.look(at: folder))
  }
}

extension DiskLook.Kind {
  init(ofFileSystem name: String) {
    self =
      switch name {
      case "ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "zfs", "bcachefs", "jfs", "ecryptfs":
        .own
      case "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "ceph", "afs", "davfs", "virtiofs",
        "fuse.sshfs", "fuse.rclone", "fuse.s3fs", "fuse.glusterfs", "fuse.gvfsd-fuse",
        "fuse.davfs", "fuse.onedriver", "fuse.google-drive-ocamlfuse":
        .network
      case "vfat", "msdos", "exfat", "ntfs", "ntfs3", "fuseblk": .withoutRights
      case "tmpfs", "ramfs": .memory
      case "overlay", "aufs", "squashfs": .layered
      default: .unknown
      }
  }
}
