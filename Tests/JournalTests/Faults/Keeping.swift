import Domain
import Foundation
import Testing

@testable import Journal

/// Repair, backup and restore, as the sweep tries them.
extension Scene {
  private var backup: String { workspace.root + "/backup.tar" }

  /// Lines are glued, doubled and torn, as other programs and crashes leave them; none is lost.
  func mixUpLines() throws {
    let path = try workspace.ownLog()
    let lines = try workspace.lines(path)
    let mixed = lines[0] + lines[1] + [0x0A] + lines[1] + [0x0D, 0x0A] + [UInt8](#"{"v":1,"half"#)
    try workspace.put(mixed, at: path)
  }

  func repair() throws {
    let report = try Journal.repair(workspace.location, using: &workspace.dice, system: system)
    #expect(report.logs.count == 1 && report.setAside.count == 1)
    #expect(try workspace.check().findings.isEmpty)
  }

  /// A backup that is said to be made holds everything.
  func expectWholeBackup(_ path: String) throws {
    let other = try TestWorkspace(seed: 6, create: false)
    let restored = try other.restore(path)
    #expect(restored.isNew)
    #expect(try Set(other.open(.read).opened).isSuperset(of: promised + Array(given)))
  }

  /// A backup is made, and then a line of it is damaged here.
  func backUpAndDamage() throws {
    try Journal.backup(workspace.location, to: backup)
    let path = try workspace.ownLog()
    var lines = try workspace.lines(path)
    lines[0][30] ^= 1
    try workspace.put(lines.joined(separator: [0x0A]), at: path)
    // It was promised once, and is lost until it is restored.
    forgetPromises()
  }

  /// A backup is made of a workspace that is gone then.
  func backUpAndLose() throws {
    try workspace.create()
    try openAndWrite()
    desk?.journal.close()
    desk = nil
    try Journal.backup(workspace.location, to: backup)
    try FileManager.default.removeItem(atPath: workspace.location.folder)
    forgetPromises()
  }

  func restore() throws {
    _ = try Journal.restore(
      from: backup, to: workspace.location, at: TestWorkspace.noon, using: &workspace.dice,
      system: system)
    promiseAgain()
  }
}

extension TestWorkspace {
  /// The path of the log that the sweep's own device wrote.
  fileprivate func ownLog() throws -> String {
    path("log/" + (try #require(logNames.first { !$0.hasPrefix("zzzzzzzz") })))
  }
}
