import Domain
import Foundation
import Testing

@testable import Journal

/// What happens to lines that were damaged, lost or written twice, once laptops share again.
@Suite struct ComingTogetherTests {
  private let folder: SharedFolder
  private let one: Laptop
  private let other: Laptop

  init() throws {
    folder = try SharedFolder()
    (one, other) = try Laptop.pair(folder)
  }

  @Test func aDamagedLineIsHealedFromTheCopyOfAnother() throws {
    try one.desk.register(1)
    try one.desk.register(2)
    try meet()
    one.desk.journal.close()
    let path = one.workspace.path("log/\(one.log.text).jsonl")
    var bytes = try one.workspace.bytes(path)
    let place = try #require(Bytes.first(of: Array("Persoon 1".utf8), in: bytes))
    bytes[place] ^= 1
    try one.workspace.put(bytes, at: path)
    one.desk = try one.workspace.open()
    #expect(one.desk.state.people.map(\.id) == ["p2"])
    let report = try one.sync(folder)
    #expect(report.healed == 1 && report.identityChange == nil)
    #expect(one.desk.state.people.map(\.id) == ["p1", "p2"])
    try one.desk.register(3)
    try meet()
    #expect(one.hash == other.hash)
  }

  @Test func aBackupThatWasPutBackGoesOnUnderANewNameOnceTheOthersKnowMore() throws {
    try one.desk.register(1)
    try one.sync(folder)
    let path = one.workspace.path("log/\(one.log.text).jsonl")
    let before = try one.workspace.bytes(path)
    let device = try one.workspace.bytes(one.workspace.devicePath)
    try one.desk.register(2)
    try meet()
    // Both the log and what the laptop remembers of it are of before.
    one.desk.journal.close()
    try one.workspace.put(before, at: path)
    try one.workspace.put(device, at: one.workspace.devicePath)
    one.desk = try one.workspace.open()
    let name = one.device
    let report = try one.sync(folder)
    #expect(one.device != name)
    #expect(report.identityChange == nil)
    try one.desk.register(3)
    try meet()
    #expect(one.hash == other.hash)
    #expect(other.desk.state.people.map(\.id) == ["p1", "p2", "p3"])
  }

  @Test func moreThanThreeErasuresAtOnceWaitForAYes() throws {
    for number in 1...5 { try one.desk.register(number) }
    try meet()
    for number in 1...4 { try one.erase("p\(number)") }
    try one.sync(folder)
    let report = try other.sync(folder)
    #expect(report.waitingErasures == ["p1", "p2", "p3", "p4"])
    #expect(other.desk.state.people.count == 5)
    // Asked again as long as nobody said yes, and nothing of it is put back for the others.
    #expect(try other.sync(folder).waitingErasures.count == 4)
    try one.sync(folder)
    #expect(one.desk.state.people.map(\.id) == ["p5"])
    let agreed = try other.sync(folder, mayEraseMany: true)
    #expect(agreed.erased.count == 4)
    #expect(other.desk.state.people.map(\.id) == ["p5"])
    try meet()
    #expect(one.hash == other.hash)
    for number in 1...4 {
      #expect(!Bytes.contains(try other.everyByte(), Array("Persoon \(number)".utf8)))
    }
  }

  @Test func aStubReplacesNothingWhereNobodyWasErased() throws {
    try one.desk.register(1)
    let written = try #require(one.desk.state.lines(of: "p1").first)
    try meet()
    let stub = LineWriter.stub(of: written)
    let name = SegmentName(
      written.version.sequence...written.version.sequence, Checksum.of(stub.bytes), isSealed: false)
    let place = try #require(folder.files(in: one.log.text).first)
    let inside = place.split(separator: "/").dropLast().joined(separator: "/")
    try folder.put(stub.bytes, at: "\(inside)/\(name.text)")
    try meet()
    #expect(other.desk.state.people.map(\.id) == ["p1"])
    #expect(Bytes.contains(try other.everyByte(), Array("Persoon 1".utf8)))
    #expect(one.hash == other.hash)
  }

  @Test func whatIsMissingThereIsNotRemovedHere() throws {
    try one.desk.register(1)
    try meet()
    for name in folder.files where name.contains("/log/") {
      try FileManager.default.removeItem(atPath: folder.path + "/" + name)
    }
    try meet()
    #expect(one.desk.state.people.map(\.id) == ["p1"])
    #expect(one.hash == other.hash)
    #expect(folder.files.contains { $0.contains("/log/\(one.log.text)/") })
  }

  @Test func whoWasErasedIsNotBroughtBackByALaptopThatWasAwayForLong() throws {
    try one.desk.register(1)
    try meet()
    try other.desk.write(
      Proposal(.personChanged, of: "p1", .set(.phone, "0470 11 22 33")))
    try one.erase("p1")
    try one.sync(folder)
    try meet()
    for laptop in [one, other] {
      #expect(laptop.desk.state.people.isEmpty)
      let bytes = try laptop.everyByte()
      #expect(!Bytes.contains(bytes, Array("Persoon 1".utf8)))
      #expect(!Bytes.contains(bytes, Array("0470 11 22 33".utf8)))
    }
    for name in folder.files {
      #expect(!Bytes.contains(try folder.bytes(name), Array("Persoon 1".utf8)))
    }
    #expect(one.hash == other.hash)
  }

  @Test func lockedWithAgeOnlyWhoWasLetInCanRead() throws {
    let folder = try SharedFolder()
    for laptop in [one, other] { laptop.isUnsealed = false }
    try one.desk.register(1)
    try one.sync(folder)
    #expect(folder.files.filter { $0.contains("/log/") }.allSatisfy { $0.hasSuffix(".age") })
    for name in folder.files {
      #expect(!Bytes.contains(try folder.bytes(name), Array("Persoon 1".utf8)))
    }
  }

  private func meet() throws {
    for _ in 1...2 {
      for laptop in [one, other] { try laptop.sync(folder, mayEraseMany: true) }
    }
  }
}

extension Bytes {
  /// Where `wanted` first stands in `bytes`.
  fileprivate static func first(of wanted: [UInt8], in bytes: [UInt8]) -> Int? {
    bytes.indices.first { bytes[$0...].starts(with: wanted) }
  }
}
