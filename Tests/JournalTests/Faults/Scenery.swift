import Domain
import Foundation
import Glibc
import Testing

@testable import Journal

/// What stands around an operation: files it has no business with, and the states it may start in.
extension Scene {
  private static let peer = LogName(device: "zzzzzzzz", scope: .shared)

  /// Puts files there that nothing may touch, and a line of one's own and one of somebody else.
  func layOutBystanders() throws {
    try put("elders", at: "other/notes.txt")
    try put("{}", at: "state/other/device.json")
    guard operation.hasWorkspace else { return }
    try put("half", at: "ws/quarantine/aside")
    try put("oud", at: "ws/drafts/person.p1")
    try put("blijft", at: "ws/drafts/handoff.h1")
    try layOutPeer()
    try openAndWrite()
    desk?.journal.close()
    desk = nil
  }

  private func put(_ text: String, at path: String) throws {
    let whole = URL(fileURLWithPath: "\(workspace.root)/\(path)")
    try FileManager.default.createDirectory(
      at: whole.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: whole)
  }

  private func layOutPeer() throws {
    let lines = try [80, 81].enumerated().map { place, person in
      try LineWriter.line(
        LineParts(
          log: Self.peer, sequence: place + 1, lamport: place + 1, at: TestWorkspace.noon,
          by: "els", kind: "person.registered", of: "p\(person)",
          data: Fields([.init("name", .text("Persoon \(person)"))])))
    }
    give(lines.map(\.event))
    let name = LogFileName.name(of: Self.peer)
    try workspace.put(lines.flatMap(\.bytes), at: workspace.path("log/\(name)"))
  }

  /// Someone is at work and has written a line.
  func openAndWrite() throws {
    try open()
    try write(.person(1))
  }

  /// The last line of the own log was torn by a crash, before anything was promised of it.
  func tearLastLine() throws {
    let name = workspace.logNames.first { LogFileName.log(of: $0) != Self.peer }
    let log = workspace.path("log/\(try #require(name))")
    let torn = [UInt8](#"{"v":1,"log":"half"#)
    try workspace.put(try workspace.bytes(log) + torn, at: log)
  }

  /// The workspace was copied: another folder stands in its place.
  func becomeCopy() throws {
    let folder = workspace.location.folder
    try FileManager.default.moveItem(atPath: folder, toPath: folder + ".first")
    try FileManager.default.copyItem(atPath: folder + ".first", toPath: folder)
  }

  /// One reads, and another has written a line since.
  func letAnotherWrite() throws {
    neighbour = try workspace.open()
    try open(.read)
    ask([.person(2)])
    promise(try #require(try neighbour?.register(2)))
  }

  /// Follows with faults and then without: each line is handed over once.
  func follow() throws {
    let reader = try #require(desk?.journal)
    var handed = (try? reader.follow()) ?? []
    saboteur.rest()
    handed += try reader.follow()
    #expect(handed == promised.filter { $0.of == "p2" }, "\(operation.name)")
    #expect(try reader.follow().isEmpty)
  }

  func setStation() throws {
    let journal = try #require(desk?.journal)
    let old = journal.station
    var new = old
    new.user = "els"
    try turn(from: old, to: new, by: { try journal.setStation(new) }, read: \.journal.station)
  }

  func drafts() throws -> Drafts { try (try #require(desk?.journal)).drafts() }

  func papers() -> PaperFiles {
    let file = WorkspaceFile(id: "ws", title: "")
    return PaperFiles(of: file, at: workspace.location, system: system)
  }

  /// What comes back is what was lent; and in the end, when nothing fails, nothing is left of it.
  func lendNote() throws {
    let file = WorkspaceFile(id: "ws", title: "")
    let notes = NoteFiles(of: file, at: workspace.location, system: system)
    let later = NoteFiles(of: file, at: workspace.location)
    claim { _ in
      later.sweep()
      let left = try? FileManager.default.contentsOfDirectory(atPath: later.path)
      #expect((left ?? []).isEmpty)
    }
    let lent = try notes.lend([UInt8]("van Aida"), using: &workspace.dice)
    #expect(try notes.read(lent) == [UInt8]("van Aida"))
    notes.remove(lent)
  }

  func layDownLedgers() throws {
    var ledgers = try Ledgers(for: workspace.location, devices: 2, using: &workspace.dice)
    var written: [Event] = []
    for (device, proposals) in [[Proposal.person(2), .goal(2)], [.person(3)]].enumerated() {
      ask(proposals)
      written += try ledgers.append(
        proposals, by: "walter", at: TestWorkspace.noon, on: device, state: State(),
        using: &workspace.dice)
    }
    try ledgers.write(to: workspace.location, system: system)
    promise(written)
  }
}
