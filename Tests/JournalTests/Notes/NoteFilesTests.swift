import Foundation
import Glibc
import Testing

@testable import Journal

@Suite struct NoteFilesTests {
  private let workspace: TestWorkspace
  private let notes: NoteFiles

  init() throws {
    workspace = try TestWorkspace()
    notes = NoteFiles(of: WorkspaceFile(id: "ws", title: ""), at: workspace.location)
  }

  private var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: notes.path)) ?? []
  }

  private func rights(_ path: String) -> mode_t {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts.st_mode & 0o777 : 0
  }

  @Test func aNoteIsForItsOwnerAloneAndGoesWhenItIsBack() throws {
    var dice = Dice(seed: 3)
    let lent = try notes.lend([UInt8]("van Aida\n".utf8), using: &dice)
    #expect(lent.path.hasPrefix(workspace.root + "/state/ws/notes/"))
    #expect(rights(lent.path) == 0o600 && rights(notes.path) == 0o700)
    #expect(try notes.read(lent) == [UInt8]("van Aida\n".utf8))
    notes.remove(lent)
    #expect(names == [])
  }

  @Test func whatAnEditorPutsInItsPlaceOrBesideItGoesToo() throws {
    var dice = Dice(seed: 3)
    let lent = try notes.lend([UInt8]("een"), using: &dice)
    let other = try notes.lend([UInt8]("van een ander"), using: &dice)
    let name = URL(fileURLWithPath: lent.path).lastPathComponent
    for beside in [".\(name).swp", "\(name)~", "\(name).save", "#\(name)#"] {
      try workspace.put([UInt8]("kopie"), at: "\(notes.path)/\(beside)")
    }
    try FileManager.default.removeItem(atPath: lent.path)
    try workspace.put([UInt8]("twee"), at: lent.path)
    #expect(try notes.read(lent) == [UInt8]("twee"))
    notes.remove(lent)
    #expect(names == [URL(fileURLWithPath: other.path).lastPathComponent])
  }

  @Test func whatAKilledProgramLeftIsSweptUp() throws {
    var dice = Dice(seed: 3)
    _ = try notes.lend([UInt8]("een"), using: &dice)
    _ = try notes.lend([UInt8]("twee"), using: &dice)
    #expect(names.count == 2)
    notes.sweep()
    #expect(names == [])
  }

  @Test func aLinkInItsPlaceIsNotFollowed() throws {
    var dice = Dice(seed: 3)
    let lent = try notes.lend([UInt8]("een"), using: &dice)
    try FileManager.default.removeItem(atPath: lent.path)
    try FileManager.default.createSymbolicLink(
      atPath: lent.path, withDestinationPath: workspace.path("workspace.json"))
    #expect(throws: JournalError.self) { try notes.read(lent) }
    notes.remove(lent)
    #expect(workspace.isMade && names == [])
  }

  @Test func ofAnEndlessFileThereIsOnlyTheBeginning() throws {
    var dice = Dice(seed: 3)
    let lent = try notes.lend([], using: &dice)
    try workspace.put([UInt8](repeating: 0x61, count: NoteFiles.longest + 9), at: lent.path)
    #expect(try notes.read(lent).count == NoteFiles.longest)
  }
}
