import Domain
import Glibc
import Testing

@testable import Journal

@Suite struct ReopeningTests {
  @Test(arguments: [SystemCall.write, .dataSync])
  func afterAFailureItGoesOnWithAFreshDescriptor(_ call: SystemCall) throws {
    let workspace = try TestWorkspace()
    let saboteur = Saboteur()
    saboteur.calls = [call]
    var desk = try workspace.open(system: saboteur.system)
    try desk.register(1)
    saboteur.start(at: 1)
    #expect(throws: JournalError.self) { try desk.register(2) }
    saboteur.start(at: nil)
    // The old one is still held, with its lock.
    var dice = workspace.dice
    var again = Desk(try desk.journal.openAgain(using: &dice), dice: dice)
    #expect(!again.journal.isReadOnly)
    #expect(again.journal.device == desk.journal.device)
    let isThere = Set(again.opened.map(\.version)).isSuperset(of: desk.journal.attempted)
    #expect(isThere == (call == .dataSync))
    #expect(!desk.journal.attempted.isEmpty)
    try again.register(3)
    #expect(throws: JournalError.readOnly(.writeFailed(errno: ENOSPC))) { try desk.register(4) }
    again.journal.close()
    let after = try workspace.open(.read)
    #expect(after.opened.compactMap(\.of) == (isThere ? ["p1", "p2", "p3"] : ["p1", "p3"]))
    #expect(try workspace.check().findings.isEmpty)
  }

  /// What a failed sync left in memory is read back as if it were on the disk.
  @Test func whatWasNotSyncedIsPutOnTheDiskBeforeItCounts() throws {
    let workspace = try TestWorkspace()
    let saboteur = Saboteur()
    saboteur.calls = [.dataSync]
    saboteur.fault = .fails(EIO)
    var desk = try workspace.open(system: saboteur.system)
    try desk.register(1)
    saboteur.start(at: 1)
    #expect(throws: JournalError.self) { try desk.register(2) }
    let bytes = try workspace.bytes(workspace.onlyLog())
    // The disk still does not take it: what can be read may not be promised.
    saboteur.calls = [.sync]
    saboteur.start(at: 1)
    var dice = workspace.dice
    let second = try desk.journal.openAgain(using: &dice).journal
    #expect(second.isReadOnly)
    #expect(try workspace.bytes(workspace.onlyLog()) == bytes)
    // The one after that has to begin there again.
    saboteur.start(at: nil)
    let third = try second.openAgain(using: &dice)
    #expect(!third.journal.isReadOnly)
    let own: [SystemCall] = saboteur.made.filter { [.write, .sync, .rename].contains($0) }
    #expect(own.prefix(4) == [.write, .sync, .rename, .sync])
    #expect(third.events.compactMap(\.of) == ["p1", "p2"])
    #expect(workspace.names("log") == workspace.logNames)
  }

  @Test func aLineOfWhichHalfWasWrittenIsWrittenAnew() throws {
    let workspace = try TestWorkspace()
    var writes = 0
    var isFull = false
    let system = System { call in
      guard call == .write, isFull else { return nil }
      writes += 1
      return writes == 1 ? .stopsAfter(40) : .fails(EFBIG)
    }
    var desk = try workspace.open(system: system)
    try desk.register(1)
    isFull = true
    #expect(throws: JournalError.self) { try desk.write(.person(2), .person(3)) }
    isFull = false
    var dice = workspace.dice
    var again = Desk(try desk.journal.openAgain(using: &dice), dice: dice)
    #expect(again.state.people.map(\.id) == ["p1"])
    try again.write(.person(2), .person(3))
    again.journal.close()
    #expect(try workspace.open(.read).state.people.map(\.id) == ["p1", "p2", "p3"])
  }

  @Test func aFileThatCannotBeReplacedLeavesNothingBehind() throws {
    let workspace = try TestWorkspace()
    let saboteur = Saboteur()
    let drafts = try workspace.open(system: saboteur.system).journal.drafts()
    for call in [SystemCall.write, .sync, .rename] {
      saboteur.calls = [call]
      saboteur.start(at: 1)
      #expect(throws: JournalError.self) { try drafts.write([1], as: "d") }
      #expect(workspace.names("drafts") == [])
    }
  }
}
