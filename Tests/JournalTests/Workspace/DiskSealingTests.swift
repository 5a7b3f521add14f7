import Foundation
import Testing

@testable import Journal

@Suite("Whether a disk is encrypted") struct DiskSealingTests {
  private let scene = Kernel()

  @Test("LUKS is seen by its uuid, and a bare partition is open")
  func plain() throws {
    try scene.add("254:0", uuid: "CRYPT-LUKS2-0011-crypt")
    try scene.add("8:1")
    #expect(scene.look("254:0") == .encrypted)
    #expect(scene.look("8:1") == .open)
  }

  @Test("below a volume manager it is seen through what it lies on, all the way down")
  func below() throws {
    try scene.add("254:0", uuid: "CRYPT-LUKS2-0011-crypt", above: ["8:3"])
    try scene.add("8:3")
    try scene.add("254:1", uuid: "LVM-abc", above: ["254:0"])
    try scene.add("254:2", uuid: "LVM-def", above: ["254:1"])
    #expect(scene.look("254:2") == .encrypted)
  }

  @Test("a volume of which one half is open is open")
  func half() throws {
    try scene.add("254:0", uuid: "CRYPT-LUKS2-0011-crypt")
    try scene.add("8:3")
    try scene.add("254:1", uuid: "LVM-abc", above: ["254:0", "8:3"])
    #expect(scene.look("254:1") == .open)
  }

  @Test("what the kernel does not tell of is not known, and neither is what goes round")
  func unknown() throws {
    #expect(scene.look("9:9") == .unknown)
    try scene.add("254:0", uuid: "LVM-abc", above: ["254:0"])
    #expect(scene.look("254:0") == .unknown)
  }

  @Test("a folder in memory or in layers has no disk to ask")
  func withoutDisk() throws {
    let folder = try Folder.at("/proc", system: System())
    let ground = DiskGround(devices: scene.root, mounts: "\(scene.root)/mountinfo")
    try Data("1 0 0:30 / / rw - overlay overlay rw\n".utf8).write(
      to: URL(filePath: ground.mounts))
    #expect(DiskSealing.look(at: folder, ground: ground) == .unknown)
  }
}

/// A folder such as /sys/dev/block.
private final class Kernel {
  let root = FileManager.default.temporaryDirectory.appending(
    path: "kernel-\(UUID().uuidString)"
  ).path

  init() {
    try? FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(atPath: root) }

  func add(_ device: String, uuid: String? = nil, above: [String] = []) throws {
    let files = FileManager.default
    let path = "\(root)/\(device)"
    try files.createDirectory(atPath: "\(path)/slaves", withIntermediateDirectories: true)
    for other in above {
      try files.createSymbolicLink(
        atPath: "\(path)/slaves/\(other)", withDestinationPath: "\(root)/\(other)")
    }
    guard let uuid else { return }
    try files.createDirectory(atPath: "\(path)/dm", withIntermediateDirectories: true)
    try Data("\(uuid)\n".utf8).write(to: URL(filePath: "\(path)/dm/uuid"))
  }

  func look(_ device: String) -> DiskSeal { DiskSealing.look(at: "\(root)/\(device)", depth: 0) }
}
