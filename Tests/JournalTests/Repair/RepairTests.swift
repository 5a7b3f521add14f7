import Domain
import Foundation
import Testing

@testable import Journal

@Suite struct RepairTests {
  /// A closed workspace with the persons 1 to `count` in one log, and its path.
  static func used(_ count: Int = 6, seed: UInt64 = 1) throws -> (
    workspace: TestWorkspace, path: String
  ) {
    let workspace = try TestWorkspace(seed: seed)
    var desk = try workspace.open()
    for number in 1...count { try desk.register(number) }
    desk.journal.close()
    return (workspace, try workspace.onlyLog())
  }

  @Test func aDamagedLineGoesToTheQuarantineAndTheOthersStay() throws {
    let (workspace, path) = try Self.used()
    var lines = try workspace.lines(path)
    lines[3][40] ^= 1
    try workspace.put(lines.joined(separator: [0x0A]), at: path)
    let report = try workspace.repair()
    #expect(report.logs.map(\.lines) == [6])
    #expect(report.logs.map(\.bytesSetAside) == [lines[3].count])
    #expect(report.identityChange == nil)
    var whole = lines
    whole.remove(at: 3)
    #expect(try workspace.lines(path) == whole)
    let kept = try workspace.bytes(
      workspace.path("quarantine/" + (try #require(report.setAside.first))))
    #expect(kept.firstRange(of: lines[3]) != nil)
    // What is lost is still told of: no repair can bring it back.
    let findings = try workspace.check().findings
    #expect(findings.map(\.problem) == [.missing])
    #expect(findings.map(\.sequences) == [4...4])
  }

  @Test func aSecondRepairChangesNothing() throws {
    let (workspace, path) = try Self.used()
    var lines = try workspace.lines(path)
    lines[2][30] ^= 4
    lines[5] += [0x0D]
    try workspace.put(lines.joined(separator: [0x0A]) + [0, 0, 0, 0], at: path)
    _ = try workspace.repair()
    let picture = try workspace.picture()
    #expect(try workspace.repair().isNothing)
    #expect(try workspace.picture() == picture)
  }

  @Test func aWholeWorkspaceIsLeftAsItIs() throws {
    let (workspace, _) = try Self.used()
    let picture = try workspace.picture()
    #expect(try workspace.repair().isNothing)
    #expect(try workspace.picture() == picture)
  }

  @Test func gluedAndDoubledLinesComeApart() throws {
    let (workspace, path) = try Self.used()
    let lines = try workspace.lines(path)
    let glued =
      lines[0] + lines[1] + [0x0A] + lines[2...5].joined(separator: [0x0D, 0x0A]) + [0x0A]
    try workspace.put(glued + lines[6] + [0x0A] + lines[4] + [0x0A], at: path)
    let report = try workspace.repair()
    #expect(report.logs.map(\.doubles) == [1])
    #expect(try workspace.lines(path) == lines)
    #expect(try workspace.check().findings.isEmpty)
  }

  @Test func aFileThatIsAllDamageKeepsEveryByte() throws {
    let (workspace, path) = try Self.used()
    let noise = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try workspace.put(noise, at: path)
    let report = try workspace.repair()
    #expect(try workspace.bytes(path).isEmpty)
    let kept = try workspace.bytes(
      workspace.path("quarantine/" + (try #require(report.setAside.first))))
    // Newlines between damaged stretches are the only bytes that are not one of them.
    #expect(kept.count > noise.count { $0 != 0x0A })
    #expect(report.identityChange != nil)
    #expect(try workspace.open().journal.isReadOnly == false)
  }

  @Test func linesThatMayBeLostAtTheEndOfOurOwnLogMeanANewDevice() throws {
    let (workspace, path) = try Self.used()
    // Killed before device.json knew: it says nothing of the last lines.
    let before = try workspace.open()
    let device = try #require(before.journal.device)
    before.journal.close()
    var lines = try workspace.lines(path)
    lines[6][40] ^= 1
    try workspace.put(lines.joined(separator: [0x0A]), at: path)
    #expect(
      try workspace.repair().identityChange
        == .logLost(LogName(device: device, scope: .shared)))
    var after = try workspace.open()
    #expect(after.journal.device != device)
    let opening = try #require(try after.register(9).first)
    #expect(opening.data[.continues]?.asText == device)
  }

  @Test func aTornEndIsKeptOnceAndItsPlaceForgotten() throws {
    let (workspace, path) = try Self.used()
    let whole = try workspace.bytes(path)
    try workspace.put(whole + [UInt8]("{\"v\":1,\"log\":\"half"), at: path)
    try workspace.open().journal.close()
    #expect(workspace.names("quarantine").count == 1)
    let report = try workspace.repair()
    #expect(try workspace.bytes(path) == whole)
    #expect(workspace.names("quarantine") == report.setAside)
    #expect(report.identityChange == nil)
  }

  @Test func aCopyThatAnotherProgramMadeIsTakenUp() throws {
    let (workspace, path) = try Self.used()
    let lines = try workspace.lines(path)
    var damaged = lines
    damaged[3][40] ^= 1
    try workspace.put(damaged.joined(separator: [0x0A]), at: path)
    let copy = path.replacingOccurrences(of: ".jsonl", with: " (conflicted copy 2026-11-23).jsonl")
    try workspace.put(lines.joined(separator: [0x0A]) + [UInt8]("rest"), at: copy)
    let report = try workspace.repair()
    #expect(report.logs.map(\.broughtIn) == [1])
    #expect(report.filesTakenOut.count == 1)
    #expect(workspace.logNames.count == 1)
    #expect(try workspace.check().findings.isEmpty)
    #expect(try workspace.open().opened.count == 7)
  }

  @Test func whatIsNoLogIsMovedOutWithItsBytes() throws {
    let (workspace, _) = try Self.used()
    try workspace.put([UInt8]("foto"), at: workspace.path("log/IMG 1.jpg"))
    let report = try workspace.repair()
    #expect(report.setAside == ["IMG-1.jpg"])
    #expect(try workspace.bytes(workspace.path("quarantine/IMG-1.jpg")) == [UInt8]("foto"))
    #expect(try workspace.check().findings.isEmpty)
  }

  @Test func theLogOfAnotherWorkspaceIsMovedOut() throws {
    let (workspace, _) = try Self.used()
    let (other, otherPath) = try Self.used(3, seed: 2)
    let bytes = try other.bytes(otherPath)
    try workspace.put(bytes, at: workspace.path("log/abcdefgh.s.jsonl"))
    let report = try workspace.repair()
    #expect(report.filesTakenOut == ["abcdefgh.s.jsonl"])
    #expect(try workspace.bytes(workspace.path("quarantine/abcdefgh.s.jsonl")) == bytes)
    #expect(try workspace.open().opened.count == 7)
  }

  @Test func aLostWorkspaceFileIsMadeAnewFromTheLogs() throws {
    for text in [nil, "", "{\"format\":1"] as [String?] {
      let (workspace, _) = try Self.used()
      let id = try workspace.open().journal.workspace.id
      let file = workspace.path("workspace.json")
      try FileManager.default.removeItem(atPath: file)
      if let text { try workspace.put([UInt8](text), at: file) }
      #expect(throws: JournalError.self) { try workspace.open() }
      #expect(try workspace.repair().madeWorkspaceFile)
      let desk = try workspace.open()
      #expect(desk.journal.workspace.id == id)
      #expect(desk.opened.count == 7)
    }
  }

  @Test func whatWasErasedComesBackAsStubs() throws {
    let (workspace, path) = try Self.used()
    var desk = try workspace.open()
    try desk.write(Proposal(.personErased, of: "p3", data: Fields()))
    desk.journal.close()
    let report = try workspace.repair()
    #expect(report.logs.map(\.stubs) == [1])
    let bytes = try workspace.bytes(path)
    #expect(bytes.firstRange(of: [UInt8]("Persoon 3")) == nil)
    #expect(bytes.firstRange(of: [UInt8]("Persoon 2")) != nil)
    let again = try workspace.open()
    #expect(again.journal.identityChange == nil)
    #expect(again.state.isErased("p3"))
    again.journal.close()
    #expect(try workspace.repair().isNothing)
  }

  @Test func whoHoldsTheLockIsNotDisturbed() throws {
    let (workspace, path) = try Self.used()
    let desk = try workspace.open()
    try workspace.put(try workspace.bytes(path) + [1, 2, 3], at: path)
    #expect(throws: JournalError.readOnly(.heldByAnother)) { try workspace.repair() }
    #expect(desk.journal.isReadOnly == false)
  }
}

extension TestWorkspace {
  func repair(system: System = System()) throws -> RepairReport {
    try Journal.repair(location, using: &dice, system: system)
  }
}
