import Testing

@testable import Journal

@Suite("What is mounted where") struct MountTableTests {
  private let table = MountTable(
    #"""
    21 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
    30 21 0:25 / /proc rw - proc proc rw
    40 21 253:3 /@home /home rw,relatime shared:2 master:1 - btrfs /dev/mapper/home rw,space_cache
    41 40 0:50 / /home/els/de\040schijf rw - cifs //kantoor/de\040schijf rw
    42 40 8:17 / /media/els/STICK rw - vfat /dev/sdb1 rw
    43 42 8:33 / /media/els/STICK ro - exfat /dev/sdc1 ro
    half a line
    """#)

  @Test("a path lies on the mount with the longest name above it, not on one with a like name")
  func longest() {
    #expect(table.mounts.count == 6)
    #expect(table.mount(of: "/etc")?.kind == "ext4")
    #expect(table.mount(of: "/home")?.source == "/dev/mapper/home")
    #expect(table.mount(of: "/home/els/samen")?.kind == "btrfs")
    #expect(table.mount(of: "/homes")?.kind == "ext4")
  }

  @Test("a space in a name is a space, and what was mounted last lies on top")
  func escapedAndCovered() {
    #expect(table.mount(of: "/home/els/de schijf/x")?.source == "//kantoor/de schijf")
    #expect(table.mount(of: "/media/els/STICK/samen")?.kind == "exfat")
  }

  @Test(
    "what each file system means to a journal",
    arguments: [
      ("ext4", DiskLook.Kind.own), ("btrfs", .own), ("nfs4", .network), ("cifs", .network),
      ("fuse.sshfs", .network), ("vfat", .withoutRights), ("fuseblk", .withoutRights),
      ("tmpfs", .memory), ("overlay", .layered), ("", .unknown), ("novelfs", .unknown),
      ("fuse.gocryptfs", .unknown),
    ])
  func kinds(name: String, kind: DiskLook.Kind) {
    #expect(DiskLook.Kind(ofFileSystem: name) == kind)
  }
}
