import Domain
import Foundation
import Glibc
import Testing

@testable import Journal

/// Counts calls of the kinds named and puts a fault in the place of one, or of all from there on.
final class Saboteur {
  var faultAt: Int?
  var goesOn = false
  var fault = Fault.fails(ENOSPC)
  var calls: Set<SystemCall> = Set(SystemCall.allCases)
  private(set) var count = 0
  private(set) var made: [SystemCall] = []

  func start(at number: Int?) {
    faultAt = number
    count = 0
    made = []
  }

  func meets(_ call: SystemCall) -> Fault? {
    made.append(call)
    guard calls.contains(call) else { return nil }
    count += 1
    guard let faultAt else { return nil }
    return count == faultAt || goesOn && count > faultAt ? fault : nil
  }

  var system: System { System { self.meets($0) } }
}

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

  @Test(arguments: [false, true])
  func everyCallFailedOnceAndForGood(_ goesOn: Bool) throws {
    for number in 1...200 {
      let workspace = try TestWorkspace(seed: 5)
      var promised: [Event] = []
      var before = try workspace.open()
      promised += try before.register(1)
      before.journal.close()
      let saboteur = Saboteur()
      saboteur.goesOn = goesOn
      saboteur.start(at: number)
      if let opening = try? workspace.open(system: saboteur.system) {
        var desk = opening
        for person in 2...4 {
          do {
            promised += try desk.write(.person(person), .goal(person))
          } catch JournalError.notSaved(_, _, _, let saved) {
            promised += saved
            #expect(desk.journal.isReadOnly)
          } catch {
            #expect(desk.journal.isReadOnly, "call \(number): \(error)")
          }
        }
        desk.journal.close()
      }
      var after = try workspace.open()
      #expect(Set(after.opened).isSuperset(of: promised), "call \(number)")
      #expect(!after.journal.isReadOnly)
      try after.register(9)
      let places = (after.opened).map(\.version)
      #expect(Set(places.map { "\($0.log.text) \($0.sequence)" }).count == places.count)
      if saboteur.count < number { return }
    }
    Issue.record("There were still calls to fail.")
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
