import Domain
import Foundation
import Testing

@testable import Journal

@Suite struct BackupTests {
  /// A workspace with the persons 1 to 6, and a backup of it.
  private static func kept() throws -> (workspace: TestWorkspace, backup: String) {
    let (workspace, _) = try RepairTests.used()
    let backup = workspace.root + "/kopie.tar"
    #expect(try Journal.backup(workspace.location, to: backup).lines == 7)
    return (workspace, backup)
  }

  @Test func anyComputerCanUnpackAndCheckIt() throws {
    let (workspace, backup) = try Self.kept()
    let folder = workspace.root + "/uit"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(try Self.shell("tar xf \(backup) -C \(folder)") == 0)
    #expect(
      try Self.shell("cd \(folder)/samen && sha256sum --check --strict --quiet MANIFEST") == 0)
    let log = "log/" + (try #require(workspace.logNames.first))
    #expect(try workspace.bytes("\(folder)/samen/\(log)") == workspace.bytes(workspace.path(log)))
  }

  private static func shell(_ command: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test func aLostWorkspaceComesBackUnderANewDevice() throws {
    let (workspace, backup) = try Self.kept()
    let before = try workspace.open()
    let device = try #require(before.journal.device)
    try before.journal.drafts().write([UInt8]("{}"), as: "form-a")
    before.journal.close()
    try Journal.backup(workspace.location, to: backup)
    try FileManager.default.removeItem(atPath: workspace.root + "/ws")
    try FileManager.default.removeItem(atPath: workspace.root + "/state")
    let report = try workspace.restore(backup)
    #expect(report.isNew && report.drafts == 1)
    var after = try workspace.open()
    #expect(after.opened == before.opened)
    #expect(after.journal.workspace == before.journal.workspace)
    #expect(after.journal.station.user == "walter")
    #expect(after.journal.identityChange == nil)
    #expect(after.journal.device != device)
    #expect(try after.journal.drafts().names() == ["form-a"])
    let opening = try #require(try after.register(9).first)
    #expect(opening.data[.continues]?.asText == device)
    #expect(try workspace.check().findings.isEmpty)
  }

  @Test func whatWasWrittenSinceStaysAndWhatWasDamagedComesBack() throws {
    let (workspace, backup) = try Self.kept()
    var desk = try workspace.open()
    try desk.register(7)
    desk.journal.close()
    let path = try workspace.onlyLog()
    var lines = try workspace.lines(path)
    lines[2][40] ^= 1
    try workspace.put(lines.joined(separator: [0x0A]), at: path)
    let report = try workspace.restore(backup)
    #expect(!report.isNew)
    #expect(report.logs.logs.map(\.broughtIn) == [1])
    let after = try workspace.open()
    #expect(after.state.entities(.person).count == 7)
    #expect(try workspace.check().findings.isEmpty)
    #expect(after.journal.device != desk.journal.device)
  }

  @Test(arguments: [false, true])
  func whoWasErasedDoesNotComeBack(_ isLost: Bool) throws {
    let (workspace, backup) = try Self.kept()
    var desk = try workspace.open()
    try desk.write(Proposal(.personErased, of: "p3", data: Fields()))
    try desk.journal.drafts().write([UInt8](#"{"form":["sheet","need","p3",""]}"#), as: "form-a")
    desk.journal.close()
    let late = workspace.root + "/laat.tar"
    try Journal.backup(workspace.location, to: late)
    _ = remove(workspace.path("drafts/form-a"))
    if isLost { try FileManager.default.removeItem(atPath: workspace.root + "/ws") }
    _ = try workspace.restore(backup)
    let report = try workspace.restore(late)
    #expect(report.drafts == 0 && report.keptAway == 1)
    let after = try workspace.open()
    #expect(after.state.isErased("p3"))
    #expect(after.state.entities(.person).count == 5)
    for (name, bytes) in try workspace.picture() {
      #expect(bytes.firstRange(of: [UInt8]("Persoon 3")) == nil, "\(name)")
      #expect(!name.hasPrefix("drafts/"))
    }
  }

  @Test func aSecondRestoreAddsNothing() throws {
    let (workspace, backup) = try Self.kept()
    _ = try workspace.restore(backup)
    let picture = try workspace.picture()
    let report = try workspace.restore(backup)
    #expect(report.logs.logs.isEmpty)
    #expect(try workspace.picture() == picture)
  }

  @Test func noDamagedByteIsRestored() throws {
    let (workspace, backup) = try Self.kept()
    let whole = try workspace.bytes(backup)
    try FileManager.default.removeItem(atPath: workspace.root + "/ws")
    for place in stride(from: 0, to: whole.count, by: 13) {
      var damaged = whole
      damaged[place] ^= 0x20
      try workspace.put(damaged, at: backup)
      // A letter in a field that says nothing, such as an owner, is under the sum of its block too.
      #expect(throws: JournalError.self, "byte \(place)") { try workspace.restore(backup) }
    }
    for size in stride(from: 0, to: whole.count, by: 101) {
      try workspace.put(whole.prefix(size), at: backup)
      #expect(throws: JournalError.self, "cut at \(size)") { try workspace.restore(backup) }
    }
    #expect(!FileManager.default.fileExists(atPath: workspace.root + "/ws"))
  }

  @Test(arguments: ["../x", "log/../../x", "device.json", "log/x.jsonl", "quarantine/.x", "lock"])
  func aNameThatLeadsElsewhereIsRefused(_ name: String) throws {
    let (workspace, _) = try Self.kept()
    let path = workspace.root + "/vals.tar"
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let archive = try Folder.at(workspace.root, system: System()).creating("vals.tar")
    var writer = BackupWriter(archive)
    let old = try Backup(try Folder.at(workspace.root, system: System()).reading("kopie.tar"))
    try writer.add(old.note.bytes, as: BackupNote.name)
    try writer.add(old.workspaceFile, as: WorkspaceFile.name)
    try writer.add([1, 2, 3], as: String(parts.last ?? ""), in: folder)
    try writer.finish()
    let picture = try workspace.picture()
    #expect(throws: JournalError.self) { try workspace.restore(path) }
    #expect(try workspace.picture() == picture)
  }

  @Test func anotherWorkspaceIsLeftAlone() throws {
    let (workspace, backup) = try Self.kept()
    defer { withExtendedLifetime(workspace) {} }
    let (other, _) = try RepairTests.used(2, seed: 2)
    let picture = try other.picture()
    #expect(throws: JournalError.anotherWorkspace(other.location.folder)) {
      try other.restore(backup)
    }
    #expect(try other.picture() == picture)
  }

  @Test func onlyAnEarlierBackupOfTheSameWorkspaceIsReplaced() throws {
    let (workspace, backup) = try Self.kept()
    let first = try workspace.bytes(backup)
    var desk = try workspace.open()
    try desk.register(8)
    try Journal.backup(workspace.location, to: backup)
    #expect(try workspace.bytes(backup) != first)
    let letter = workspace.root + "/brief.doc"
    try workspace.put([UInt8]("Beste"), at: letter)
    #expect(throws: JournalError.notReplaced("brief.doc")) {
      try Journal.backup(workspace.location, to: letter)
    }
    #expect(try workspace.bytes(letter) == [UInt8]("Beste"))
  }

  @Test func aBackupIsForItsOwnerAlone() throws {
    let (workspace, backup) = try Self.kept()
    defer { withExtendedLifetime(workspace) {} }
    let mode = try FileManager.default.attributesOfItem(atPath: backup)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
  }
}

extension TestWorkspace {
  func restore(_ backup: String, system: System = System()) throws -> RestoreReport {
    try Journal.restore(
      from: backup, to: location, at: TestWorkspace.noon, using: &dice, system: system)
  }
}
