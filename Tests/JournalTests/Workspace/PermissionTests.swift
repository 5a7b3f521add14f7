import Foundation
import Glibc
import Testing

@testable import Journal

@Suite struct PermissionTests {
  private static func modes(under root: String) throws -> [String: Int] {
    var modes: [String: Int] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
      let attributes = try FileManager.default.attributesOfItem(atPath: root + "/" + name)
      let kind = attributes[.type] as? FileAttributeType
      let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
      modes["\(kind == .typeDirectory ? "d" : "f") \(name)"] = mode
    }
    return modes
  }

  /// `unshare(CLONE_FS)`, which the Swift overlay of the C library leaves out.
  private static func giveThisThreadItsOwnUmask() throws {
    let symbol = try #require(dlsym(nil, "unshare"))
    let unshare = unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Int32).self)
    let result = unshare(0x200)
    try #require(result == 0)
  }

  @Test(arguments: [0o000, 0o022, 0o077, 0o777] as [mode_t])
  func allIsForItsOwnerAlone(_ mask: mode_t) throws {
    let workspace = try TestWorkspace(create: false)
    // The umask belongs to the whole process; this thread gets one of its own first.
    try Self.giveThisThreadItsOwnUmask()
    let before = umask(mask)
    defer { umask(before) }
    try workspace.create()
    var desk = try workspace.open()
    try desk.write(.person(1), .goal(1))
    try desk.journal.drafts().write([1, 2, 3], as: "person.p1")
    desk.journal.close()
    umask(before)
    let modes = try Self.modes(under: workspace.root)
    #expect(modes.count == 12)
    for (name, mode) in modes { #expect(mode == (name.hasPrefix("d") ? 0o700 : 0o600), "\(name)") }
  }
}
