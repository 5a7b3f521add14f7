import Domain
import Glibc
import Testing

@testable import Journal

@Suite struct TornTailTests {
  /// A workspace with a journal of `count` short lines in one log, as a crash leaves it:
  /// `device.json` does not know of them yet.
  static func workspace(lines count: Int) throws -> (TestWorkspace, String, [UInt8]) {
    let workspace = try TestWorkspace()
    let journal = try workspace.open().journal
    let log = LogName(device: try #require(journal.device), scope: .shared)
    journal.close()
    var bytes: [UInt8] = []
    for sequence in 1...count {
      let opening = Fields([
        .init("workspace", .text(journal.workspace.id)), .init("device", .text(log.device)),
      ])
      bytes += try LineWriter.line(
        LineParts(
          log: log, sequence: sequence, lamport: sequence, at: TestWorkspace.noon, by: "w",
          kind: sequence == 1 ? "log.opened" : "k",
          data: sequence == 1 ? opening : Fields([.init("n", .number(sequence))]))
      ).bytes
    }
    let path = workspace.path("log/\(log.text).jsonl")
    try workspace.put(bytes, at: path)
    return (workspace, path, bytes)
  }

  static func forget(_ workspace: TestWorkspace) throws {
    for name in workspace.names("quarantine") { _ = remove(workspace.path("quarantine/\(name)")) }
  }

  @Test func everyCutKeepsEveryWholeLineAndTheSecondOpeningChangesNothing() throws {
    let (workspace, path, bytes) = try Self.workspace(lines: 30)
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    for cut in 0...bytes.count {
      try Self.forget(workspace)
      try workspace.put(Array(bytes[..<cut]), at: path)
      // A line whose newline alone is gone counts.
      let whole = ends.count { $0 <= cut }
      let isClosed = cut == 0 || bytes[cut - 1] == 0x0A
      let isWhole = isClosed || ends.contains(cut)

      let first = try workspace.open()
      first.journal.close()
      #expect(first.opened.count == whole, "cut at \(cut)")
      #expect(first.journal.readOnlyReason == .closed)
      #expect(first.journal.identityChange == nil)
      let mended = try workspace.bytes(path)
      #expect(mended == Array(bytes[..<cut]) + (isClosed ? [] : [0x0A]))
      let kept = workspace.names("quarantine")
      #expect(kept.count == (isWhole ? 0 : 1))
      if let name = kept.first {
        let start = cut == 0 ? 0 : (ends.last { $0 < cut }.map { $0 + 1 } ?? 0)
        #expect(
          try workspace.bytes(workspace.path("quarantine/\(name)")) == Array(bytes[start..<cut]))
      }

      let picture = try workspace.picture()
      let second = try workspace.open()
      second.journal.close()
      #expect(try workspace.picture() == picture, "cut at \(cut)")
      #expect(second.opened == first.opened)
    }
  }

  @Test func whatIsWrittenAfterATornLineStandsOnItsOwn() throws {
    let (workspace, path, bytes) = try Self.workspace(lines: 5)
    try workspace.put(bytes.dropLast(20), at: path)
    var desk = try workspace.open()
    let next = try desk.register(9)
    // The torn line was never promised: its place is free, and the log has no gap.
    #expect(next.map(\.version.sequence) == [5])
    desk.journal.close()
    for _ in 1...2 {
      let again = try workspace.open()
      #expect(again.opened.map(\.version.sequence) == [1, 2, 3, 4, 5])
      #expect(again.journal.findings.map(\.problem.isHarmless) == [true])
      #expect(again.journal.identityChange == nil)
      again.journal.close()
    }
    var last = try workspace.open()
    #expect(try last.register(10).map(\.version.sequence) == [6])
  }

  @Test func aTornEndThatWasClosedBeforeStillGivesItsPlaceBack() throws {
    let (workspace, path, bytes) = try Self.workspace(lines: 5)
    try workspace.put(bytes.dropLast(20), at: path)
    try workspace.open().journal.close()
    var desk = try workspace.open()
    #expect(try desk.register(9).map(\.version.sequence) == [5])
  }

  @Test(arguments: [30, 300])
  func anActThatWasBrokenOffDoesNotCount(_ lost: Int) throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    try desk.register(1)
    try desk.write(.person(2), .person(3), .person(4))
    let path = try workspace.onlyLog()
    try workspace.put(try workspace.bytes(path).dropLast(lost), at: path)
    var again = try Self.reopen(workspace, desk)
    // Later lines take the places of those that were lost, and go past the end of the act.
    for person in 5...7 { try again.register(person) }
    #expect(again.state.entities(.person).map(\.id.id) == ["p1", "p5", "p6", "p7"])
  }

  private static func reopen(_ workspace: TestWorkspace, _ desk: Desk) throws -> Desk {
    // A killed process does not close: the lock is let go, nothing is written down.
    desk.journal.readOnlyReason = .closed
    desk.journal.lock = nil
    return try workspace.open()
  }

  @Test func aTailOfNULsIsKeptAsideAndClosed() throws {
    let (workspace, path, bytes) = try Self.workspace(lines: 3)
    let nuls = [UInt8](repeating: 0, count: 2_000_000)
    try workspace.put(bytes + nuls, at: path)
    var desk = try workspace.open()
    #expect(desk.opened.count == 3)
    #expect(try workspace.bytes(path) == bytes + nuls + [0x0A])
    let name = try #require(workspace.names("quarantine").first)
    #expect(try workspace.bytes(workspace.path("quarantine/\(name)")) == nuls)
    #expect(try desk.register(4).map(\.version.sequence) == [4])
  }

  @Test func readingOnlyMendsNothing() throws {
    let (workspace, path, bytes) = try Self.workspace(lines: 5)
    for cut in [bytes.count - 1, bytes.count - 20] {
      try workspace.put(Array(bytes[..<cut]), at: path)
      let picture = try workspace.picture()
      let desk = try workspace.open(.read)
      #expect(desk.opened.count == (cut == bytes.count - 1 ? 5 : 4))
      #expect(desk.journal.readOnlyReason == .asked)
      let problems = try workspace.check().findings.map(\.problem)
      #expect(problems == (cut == bytes.count - 1 ? [] : [.tornTail(.noChecksum)]))
      #expect(try workspace.picture() == picture)
    }
  }
}
