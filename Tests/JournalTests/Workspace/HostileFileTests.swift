import Foundation
import Glibc
import Testing

@testable import Journal

@Suite struct HostileFileTests {
  @Test func aLinkInPlaceOfAFolderOrTheLockIsRefused() throws {
    for name in ["", "lock", "log", "quarantine", "drafts", "workspace.json"] {
      let workspace = try TestWorkspace()
      let path = name.isEmpty ? workspace.location.folder : workspace.path(name)
      let moved = workspace.root + "/elsewhere"
      try FileManager.default.moveItem(atPath: path, toPath: moved)
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: moved)
      #expect(throws: JournalError.self, "\(name)") { try workspace.open() }
    }
  }

  @Test(arguments: ["lock", "workspace.json"])
  func aPipeIsRefusedAndNobodyWaitsForIt(_ name: String) throws {
    let workspace = try TestWorkspace()
    _ = remove(workspace.path(name))
    #expect(mkfifo(workspace.path(name), 0o600) == 0)
    #expect(throws: JournalError.notAsExpected(name)) { try workspace.open() }
  }

  @Test(arguments: ["link", "pipe", "device", "folder"])
  func whatIsNoFileInPlaceOfALogIsNamedAndLetBe(_ what: String) throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    let device = try #require(desk.journal.device)
    try desk.register(1)
    desk.journal.close()
    let path = try workspace.onlyLog()
    let target = workspace.root + "/target"
    try FileManager.default.moveItem(atPath: path, toPath: target)
    switch what {
    case "link": symlink(target, path)
    case "pipe": mkfifo(path, 0o600)
    case "device": symlink("/dev/zero", path)
    default: mkdir(path, 0o700)
    }
    let before = try workspace.bytes(target)
    var again = try workspace.open()
    #expect(again.opened.isEmpty)
    #expect(again.journal.device != device)
    #expect(again.journal.findings.count == 1)
    #expect(try again.register(2).count == 2)
    #expect(try workspace.bytes(target) == before)
  }

  @Test func filesThatAreNoLogsAreNamed() throws {
    let workspace = try TestWorkspace()
    try workspace.put([1], at: workspace.path("log/x.jsonl"))
    try workspace.put([1], at: workspace.path("log/k7q2m9xw.s (conflict).jsonl"))
    let findings = try workspace.check().findings
    #expect(findings.map(\.problem) == [.stranger, .stranger])
  }

  @Test(arguments: ["", "{}", "[1]", "{\"format\":1,\"id\":\"../x\"}", "\0\0", "{\"format\":1"])
  func aWorkspaceFileThatSaysNothingIsRefused(_ text: String) throws {
    let workspace = try TestWorkspace()
    try workspace.put([UInt8](text), at: workspace.path("workspace.json"))
    #expect(throws: JournalError.workspaceUnreadable) { try workspace.open() }
  }

  @Test func aWorkspaceOfALaterProgramIsLeftAlone() throws {
    let workspace = try TestWorkspace()
    try workspace.put(
      [UInt8](#"{"id":"w1","name":"","format":2}"#), at: workspace.path("workspace.json"))
    #expect(throws: JournalError.workspaceOfLaterFormat(2)) { try workspace.open() }
  }
}
