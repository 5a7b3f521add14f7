import Domain
import Foundation
import Testing

@testable import Journal

/// What is erased goes from everywhere, whatever was broken off on the way.
@Suite struct LateErasureTests {
  private let canary = "Kanarievogel"

  @Test func writingGoesOnAfterOwnLinesWereTakenAway() throws {
    let folder = try SharedFolder()
    let (one, other) = try Laptop.pair(folder)
    try other.desk.write(.person(2, name: canary))
    try other.sync(folder)
    try one.sync(folder)
    try one.erase("p2")
    try one.sync(folder)
    try other.sync(folder)
    try other.desk.register(3)
    #expect(try !other.stillHas(canary))
    #expect(other.desk.state.people.map(\.id) == ["p3"])
  }

  @Test func anErasureCountsOnceTheRestOfItsActIsThere() throws {
    let folder = try SharedFolder()
    let (one, other) = try Laptop.pair(folder)
    try one.desk.write(.person(1, name: canary))
    try one.sync(folder)
    try other.sync(folder)
    let before = folder.files
    try one.desk.write(
      Proposal(.personErased, of: "p1", data: Fields()), .place)
    let lines = try one.lines().suffix(2)
    try folder.putSegment(Array(lines.prefix(1)), of: one.log, in: one)
    try other.sync(folder)
    #expect(try other.stillHas(canary))
    #expect(other.desk.state.people.map(\.id) == ["p1"])
    try folder.putSegment(Array(lines.suffix(1)), of: one.log, in: one)
    try other.sync(folder)
    #expect(try !other.stillHas(canary))
    #expect(before != folder.files)
  }

  @Test func anErasureThatWasBrokenOffTakesNothingAway() throws {
    let one = try Laptop(founding: "balie")
    try one.desk.write(.person(1, name: canary))
    try one.appendRaw(kind: "person.erased", of: "p1", act: "half:1/2")
    try one.desk.register(2)
    _ = try one.restart()
    one.desk.journal.close()
    _ = try Journal.repair(one.workspace.location, using: &one.workspace.dice)
    one.desk = try one.workspace.open()
    #expect(one.desk.state.people.map(\.id) == ["p1", "p2"])
    #expect(try one.stillHas(canary))
  }

  @Test func aFormThatWasLeftBehindWhenTheLaptopDiedGoesAtTheNextStart() throws {
    let one = try Laptop(founding: "balie")
    try one.desk.write(.person(1, name: canary))
    try one.desk.journal.drafts().write(Array("{\"typed\":\"\(canary)\"}".utf8), as: "form")
    // Written, and not carried out: the laptop died in between.
    try one.desk.write(Proposal(.personErased, of: "p1", data: Fields()))
    try one.restart()
    #expect(try !one.stillHas(canary))
  }

  @Test func whatLiesInQuarantineGoesAlsoWhereNothingElseIsLeft() throws {
    let one = try Laptop(founding: "balie")
    let piece = one.workspace.path("quarantine/\(one.log.text).0.9")
    try one.workspace.put(Array("{\"v\":1 \(canary)".utf8), at: piece)
    try one.desk.write(Proposal(.personErased, of: "p1", data: Fields()))
    try one.restart()
    #expect(try !one.stillHas(canary))
  }

  @Test func aNameWithQuotesIsKnownInAForm() throws {
    let one = try Laptop(founding: "balie")
    let name = "Jan \"\(canary)\" Peeters \\ zoon"
    try one.desk.write(.person(1, name: name))
    let form = JSON.bytes(of: .object(Fields([.init("typed", .text(name))])))
    try one.desk.journal.drafts().write(form, as: "form")
    try one.erase("p1")
    #expect(try !one.stillHas(canary))
  }

  @Test func aFormThatWasBeingWrittenGoesToo() throws {
    let one = try Laptop(founding: "balie")
    try one.desk.write(.person(1, name: canary))
    try one.workspace.put(
      Array(canary.utf8), at: one.workspace.path("drafts/.form.new"))
    try one.erase("p1")
    #expect(try !one.stillHas(canary))
  }

  @Test func placesThatWereLostWithADamagedEndAreNotGivenOutAgain() throws {
    let one = try Laptop(founding: "balie")
    try one.desk.register(1)
    try one.desk.register(2)
    one.desk.journal.close()
    let path = one.workspace.path("log/\(one.log.text).jsonl")
    var bytes = try one.workspace.bytes(path)
    bytes[bytes.count - 30] ^= 0x11
    try one.workspace.put(bytes, at: path)
    // It may lag behind the log.
    try one.forgetWhatWasWritten()
    one.desk = try one.workspace.open()
    let before = one.device
    try one.erase("p1")
    #expect(one.device != before)
    try one.desk.register(3)
    #expect(one.desk.state.people.map(\.id) == ["p3"])
  }

  @Test func aBackupBringsNoFormBackWithTheNameOfSomebodyWhoWasErased() throws {
    let one = try Laptop(founding: "balie")
    try one.desk.write(.person(1, name: canary))
    let form = Array("{\"typed\":\"\(canary)\"}".utf8)
    try one.desk.journal.drafts().write(form, as: "form")
    let backups = try SharedFolder()
    try Journal.backup(one.workspace.location, to: backups.path + "/samen.tar")
    try one.erase("p1")
    one.desk.journal.close()
    _ = try Journal.restore(
      from: backups.path + "/samen.tar", to: one.workspace.location, at: TestWorkspace.noon,
      using: &one.workspace.dice)
    one.desk = try one.workspace.open()
    #expect(try !one.stillHas(canary))
  }
}
