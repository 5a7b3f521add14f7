import Foundation
import Glibc
import Testing

@testable import Journal

@Suite("Looking at a workspace from outside") struct LookTests {
  private let workspace: TestWorkspace

  init() throws {
    workspace = try TestWorkspace()
    var desk = try workspace.open()
    try desk.register(1)
    desk.journal.close()
  }

  @Test("a fresh workspace is its owner's alone, can be written to, and is left as it was")
  func fresh() throws {
    let before = try workspace.picture()
    let look = try workspace.location.look()
    #expect(look.openToOthers == [])
    #expect(look.mayWrite)
    #expect(look.keptAlike == nil)
    #expect(look.disk.free > 0)
    #expect(try workspace.picture() == before)
  }

  @Test("a folder, a log and the keys that others can get at are named")
  func open() throws {
    let log = try workspace.onlyLog()
    let keys = workspace.root + "/state/ws/keys.json"
    try workspace.put("{}".utf8, at: keys)
    chmod(keys, 0o644)
    chmod(workspace.path("drafts"), 0o701)
    chmod(log, 0o640)
    #expect(
      try workspace.location.look().openToOthers
        == [log, workspace.path("drafts"), keys].sorted())
  }

  @Test("where there is no folder there is no workspace; where there is a pipe, it says so")
  func nothingThere() throws {
    let location = WorkspaceLocation(
      folder: workspace.root + "/nowhere", stateRoot: workspace.root + "/state")
    #expect(throws: JournalError.noWorkspace("nowhere")) { try location.look() }
    #expect(mkfifo(workspace.root + "/nowhere", 0o600) == 0)
    #expect(throws: JournalError.failed(.open, on: "nowhere", errno: ENOTDIR)) {
      try location.look()
    }
  }

  @Test("a mark of a program that keeps folders alike is seen, also far above")
  func keptAlike() throws {
    try workspace.put([], at: workspace.root + "/.sync_0a1b.db")
    #expect(try workspace.location.look().keptAlike == workspace.root)
    try FileManager.default.createDirectory(
      atPath: workspace.path(".stfolder"), withIntermediateDirectories: false)
    #expect(try workspace.location.look().keptAlike == workspace.location.folder)
  }

  @Test("the disk of a place that is not there yet is that of the nearest folder above")
  func nearest() throws {
    let here = try DiskLook.nearest(to: workspace.root)
    let there = try DiskLook.nearest(to: workspace.root + "/not/there/yet")
    #expect(there.fileSystem == here.fileSystem)
    #expect(!here.fileSystem.isEmpty)
  }

  @Test("a shared folder is there, away, emptied, or that of another workspace")
  func sharing() throws {
    let desk = try workspace.open(.read)
    let stick = workspace.root + "/stick"
    let known = KnownFolder(path: stick)
    #expect(desk.journal.look(at: known) == .away)
    let files = FileManager.default
    try files.createDirectory(atPath: stick, withIntermediateDirectories: false)
    #expect(desk.journal.look(at: known) == .wrong(.noExchange("stick")))
    let id = desk.journal.workspace.id
    let inside = "\(stick)/samen-\(id)"
    try files.createDirectory(atPath: inside, withIntermediateDirectories: false)
    #expect(desk.journal.look(at: known) == .wrong(.exchangeUnmarked("samen-\(id)")))
    try workspace.put(#"{"v":1,"workspace":"other"}"#.utf8, at: inside + "/WORKSPACE.json")
    #expect(desk.journal.look(at: known) == .wrong(.exchangeOfAnother("other")))
    try workspace.put(#"{"v":1,"workspace":"\#(id)"}"#.utf8, at: inside + "/WORKSPACE.json")
    #expect(desk.journal.look(at: known) == .there(mayWrite: true))
    #expect(try files.subpathsOfDirectory(atPath: stick).count == 2)
  }

  @Test("age tells its version; one that fails or says nothing has none")
  func age() throws {
    let folder = workspace.root + "/bin"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    func says(_ script: String) throws -> String? {
      for name in ["age", "age-keygen"] {
        try workspace.put("#!/bin/sh\n\(script)\n".utf8, at: "\(folder)/\(name)")
        chmod("\(folder)/\(name)", 0o755)
      }
      return Age(path: folder)?.version
    }
    #expect(try says("echo v1.2.3") == "v1.2.3")
    #expect(try says("echo v1.2.3; exit 1") == nil)
    #expect(try says("true") == nil)
  }
}
