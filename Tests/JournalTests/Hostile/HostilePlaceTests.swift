import Foundation
import Glibc
import Testing

@testable import Journal

/// Something else than a file, in the place of each file that is read or written.
enum Stranger: String, CaseIterable {
  case pipe, folder, zeros, full, loop, nowhere

  func stand(at path: String) throws {
    try? FileManager.default.removeItem(atPath: path)
    let isMade =
      switch self {
      case .pipe: mkfifo(path, 0o600) == 0
      case .folder: mkdir(path, 0o700) == 0
      case .zeros: symlink("/dev/zero", path) == 0
      case .full: symlink("/dev/full", path) == 0
      case .loop: symlink(Path.lastPart(path), path) == 0
      case .nowhere: symlink("/nowhere/at/all", path) == 0
      }
    try #require(isMade)
  }
}

@Suite("Links, devices and pipes in place of files") struct HostilePlaceTests {
  @Test(
    "in place of device.json: another id is taken, or nothing is written",
    arguments: Stranger.allCases)
  func deviceFile(stranger: Stranger) throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    try desk.register(1)
    desk.journal.close()
    let before = try workspace.bytes(try workspace.onlyLog())
    try stranger.stand(at: workspace.devicePath)
    let again = try? workspace.open()
    #expect(again?.journal.isReadOnly ?? true)
    #expect(try workspace.bytes(try workspace.onlyLog()) == before)
    // Whoever only wants to read is not kept from it by what is missing.
    if let reading = try? workspace.open(.read) { #expect(reading.opened.count == 2) }
  }

  @Test("in place of a draft: it is not read, and the others are", arguments: Stranger.allCases)
  func draft(stranger: Stranger) throws {
    let workspace = try TestWorkspace()
    let drafts = try workspace.open().journal.drafts()
    try drafts.write([1, 2], as: "good")
    try stranger.stand(at: workspace.path("drafts/bad"))
    #expect(try drafts.names() == ["bad", "good"])
    #expect(throws: JournalError.self) { try drafts.read("bad") }
    #expect(try drafts.read("good") == [1, 2])
  }

  @Test(
    "in place of a paper that goes out: nothing is replaced or waited for",
    arguments: Stranger.allCases)
  func paper(stranger: Stranger) throws {
    let workspace = try TestWorkspace()
    let path = workspace.root + "/paper.html"
    try stranger.stand(at: path)
    var before = stat()
    var after = stat()
    try #require(lstat(path, &before) == 0)
    #expect(throws: JournalError.self) { try PaperFiles.write([1], to: path) }
    try #require(lstat(path, &after) == 0)
    #expect(after.st_ino == before.st_ino)
  }

  @Test(
    "in place of what a paper is written to first: it goes, and what it leads to is let be",
    arguments: Stranger.allCases)
  func besides(stranger: Stranger) throws {
    let workspace = try TestWorkspace()
    try stranger.stand(at: workspace.root + "/.paper.html.new")
    let isWritten = (try? PaperFiles.write([1], to: workspace.root + "/paper.html")) != nil
    #expect(isWritten == (stranger != .folder))
  }

  @Test(
    "names that lead elsewhere are no drafts",
    arguments: ["../x", "..", ".", "/etc/passwd", "a/b", "", "a\0b", "\u{202E}", "É"])
  func draftNames(name: String) throws {
    let workspace = try TestWorkspace()
    let drafts = try workspace.open().journal.drafts()
    #expect(throws: JournalError.malformed(.name, name)) { try drafts.write([1], as: name) }
    #expect(throws: JournalError.malformed(.name, name)) { try drafts.read(name) }
    #expect(throws: JournalError.malformed(.name, name)) { try drafts.remove(name) }
    #expect(workspace.names("drafts") == [])
  }
}
