import Domain
import Glibc
import Testing

@testable import Journal

@Suite struct FollowTests {
  @Test func aSecondInstanceReadsOnlyAndFollows() throws {
    let workspace = try TestWorkspace()
    var first = try workspace.open()
    try first.register(1)
    var second = try workspace.open()
    #expect(second.journal.readOnlyReason == .heldByAnother)
    #expect(first.journal.readOnlyReason == nil)
    #expect(second.opened.count == 2)
    #expect(try second.journal.follow().isEmpty)
    #expect(throws: JournalError.readOnly(.heldByAnother)) { try second.register(2) }

    let written = try first.write(.person(3), .goal(3))
    #expect(Set(try second.journal.follow()) == Set(written))
    #expect(try second.journal.follow().isEmpty)
    first.journal.close()
    let third = try workspace.open()
    #expect(!third.journal.isReadOnly)
  }

  /// A child process has the files of its parent open until it becomes another program.
  @Test func theLockIsGivenBackAlthoughAChildStillHasTheFileOpen() throws {
    let workspace = try TestWorkspace()
    let first = try workspace.open()
    let lock = try #require(first.journal.lock)
    let inherited = dup(lock.descriptor)
    defer { close(inherited) }
    first.journal.close()
    #expect(!(try workspace.open()).journal.isReadOnly)
  }

  @Test func aLineComesOnceItIsWhole() throws {
    let workspace = try TestWorkspace()
    var first = try workspace.open()
    try first.register(1)
    let path = try workspace.onlyLog()
    let second = try workspace.open(.read)
    let before = try workspace.bytes(path)
    let event = try first.register(2)
    let bytes = try workspace.bytes(path)
    for end in before.count..<bytes.count {
      try workspace.append(Array(bytes[end...end]), to: path, from: end)
      let got = try second.journal.follow()
      #expect(got == (end == bytes.count - 1 ? event : []))
    }
    #expect(second.journal.findings.isEmpty)
  }

  @Test func aWholeLineIsNotGivenTwiceWhenItsNewlineComes() throws {
    let workspace = try TestWorkspace()
    var first = try workspace.open()
    try first.register(1)
    let path = try workspace.onlyLog()
    let bytes = try workspace.bytes(path)
    try workspace.put(bytes.dropLast(), at: path)
    let second = try workspace.open(.read)
    #expect(second.opened.count == 2)
    try workspace.append([0x0A], to: path, from: bytes.count - 1)
    #expect(try second.journal.follow().isEmpty)
    #expect(second.journal.findings.isEmpty)
  }

  @Test func aRewrittenLogIsReadAnew() throws {
    let workspace = try TestWorkspace()
    var first = try workspace.open()
    try first.register(1)
    try first.register(2)
    let path = try workspace.onlyLog()
    let second = try workspace.open(.read)
    let lines = try workspace.lines(path)
    let stub = LineWriter.stub(of: second.opened[1])
    try workspace.replace(path, with: lines[0] + [0x0A] + stub.bytes + lines[2] + [0x0A])
    #expect(try second.journal.follow().contains(stub.event))
  }
}
