import Domain
import Foundation
import Glibc
import Testing

@testable import Journal

@Suite struct FaultTests {
  /// Whether the folder and the lock are where they were: two looks each.
  private static let stillOurs = [SystemCall](repeating: .status, count: 4)

  @Test func oneWriteAndOneSyncALog() throws {
    let workspace = try TestWorkspace()
    let saboteur = Saboteur()
    var desk = try workspace.open(system: saboteur.system)
    saboteur.start(at: nil)
    try desk.register(1)
    // A new file: made, written, on disk; then its name in the folder too.
    #expect(
      saboteur.made == Self.stillOurs + [
        .open, .status, .setMode, .status, .write, .dataSync, .sync,
      ])
    saboteur.start(at: nil)
    try desk.write(.person(2), .person(3))
    #expect(saboteur.made == Self.stillOurs + [.status, .write, .dataSync])
  }

  @Test(arguments: [SystemCall.write, .dataSync])
  func aFailedWriteOrSyncPromisesNothingAndIsNotTriedAgain(_ call: SystemCall) throws {
    let workspace = try TestWorkspace()
    let saboteur = Saboteur()
    saboteur.calls = [call]
    saboteur.fault = .fails(EIO)
    var desk = try workspace.open(system: saboteur.system)
    try desk.register(1)
    saboteur.start(at: 1)
    let file = try #require(workspace.logNames.first)
    #expect(throws: JournalError.notSaved(call, on: file, errno: EIO, saved: [])) {
      try desk.register(2)
    }
    #expect(desk.journal.readOnlyReason == .writeFailed(errno: EIO))
    saboteur.start(at: nil)
    #expect(throws: JournalError.readOnly(.writeFailed(errno: EIO))) { try desk.register(3) }
    #expect(saboteur.made.isEmpty)
  }

  @Test func whatIsSafeOfADeedInBothScopesIsTold() throws {
    let workspace = try TestWorkspace()
    let saboteur = Saboteur()
    saboteur.calls = [.dataSync]
    var desk = try workspace.open(system: saboteur.system)
    try desk.register(1)
    saboteur.start(at: 2)
    do {
      try desk.write(.person(2), .goal(2))
      Issue.record("The goal was promised though it never came to the disk.")
    } catch JournalError.notSaved(.dataSync, _, _, let saved) {
      #expect(saved.map(\.kind) == ["person.registered"])
    }
  }

  @Test func interruptedAndShortWritesAreFinished() throws {
    let workspace = try TestWorkspace()
    let saboteur = Saboteur()
    saboteur.calls = [.write, .read]
    saboteur.goesOn = true
    var desk = try workspace.open(system: saboteur.system)
    saboteur.fault = .stopsAfter(7)
    saboteur.start(at: 1)
    try desk.register(1)
    saboteur.calls = Set(SystemCall.allCases)
    saboteur.goesOn = false
    saboteur.fault = .fails(EINTR)
    for number in 1...4 {
      saboteur.start(at: number)
      try desk.register(number + 1)
    }
    desk.journal.close()
    saboteur.fault = .stopsAfter(7)
    saboteur.goesOn = true
    saboteur.start(at: 1)
    #expect(try workspace.open(.read, system: saboteur.system).opened.count == 6)
  }

  @Test func aLogChangedByAnotherProgramIsNotWrittenOn() throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    try desk.register(1)
    let path = try workspace.onlyLog()
    let bytes = try workspace.bytes(path)
    try workspace.append([UInt8("{".utf8.first ?? 0)], to: path, from: bytes.count)
    #expect(throws: JournalError.self) { try desk.register(2) }
    #expect(desk.journal.readOnlyReason == .changedUnderneath)
    #expect(try workspace.bytes(path) == bytes + [0x7B])
  }

  @Test(arguments: ["moved", "removed"])
  func aWorkspaceThatIsGoneIsNotWrittenIn(_ how: String) throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    try desk.register(1)
    let folder = workspace.location.folder
    if how == "moved" {
      try FileManager.default.moveItem(atPath: folder, toPath: folder + ".bin")
    } else {
      try FileManager.default.removeItem(atPath: folder)
    }
    #expect(throws: JournalError.readOnly(.workspaceGone)) { try desk.register(2) }
    #expect(desk.journal.readOnlyReason == .workspaceGone)
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test(arguments: ["removed", "replaced"])
  func whereTheLockIsLostNothingIsWritten(_ how: String) throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    try desk.register(1)
    _ = remove(workspace.path("lock"))
    if how == "replaced" { try workspace.put([], at: workspace.path("lock")) }
    let before = try workspace.bytes(try workspace.onlyLog())
    #expect(throws: JournalError.readOnly(.lockLost)) { try desk.register(2) }
    #expect(desk.journal.readOnlyReason == .lockLost)
    #expect(try workspace.bytes(try workspace.onlyLog()) == before)
  }

  @Test func aLogRemovedUnderneathIsNotSaidToBeSaved() throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    try desk.register(1)
    _ = remove(try workspace.onlyLog())
    #expect(throws: JournalError.self) { try desk.register(2) }
    #expect(desk.journal.readOnlyReason == .changedUnderneath)
  }
}
