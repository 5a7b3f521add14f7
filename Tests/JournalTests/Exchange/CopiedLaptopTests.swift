import Domain
import Testing

@testable import Journal

/// A laptop that was copied, or put back, goes on, and what both wrote stays.
@Suite struct CopiedLaptopTests {
  @Test func aCopyIsInBeforeItWroteAnything() throws {
    let folder = try SharedFolder()
    let (one, other) = try Laptop.pair(folder)
    try one.desk.register(1)
    try one.sync(folder)
    let copy = try other.copy()
    #expect(copy.device != other.device)
    let report = try copy.sync(folder)
    #expect(!report.isWaitingToJoin)
    #expect(copy.desk.state.people.map(\.id) == ["p1"])
  }

  @Test func aCopyOfACopyThatNeverWroteIsIn() throws {
    let folder = try SharedFolder()
    let (one, other) = try Laptop.pair(folder)
    try other.desk.register(1)
    try other.sync(folder)
    let copy = try other.copy().copy()
    try copy.desk.register(2)
    try copy.sync(folder)
    try one.sync(folder)
    #expect(one.desk.state.people.map(\.id) == ["p1", "p2"])
  }

  @Test func whatWasWrittenBeforeALaptopGotAnotherIdComesWithIt() throws {
    let folder = try SharedFolder()
    let one = try Laptop(founding: "balie")
    try one.sync(folder)
    let before = try Laptop("veld", joining: one, seed: 7)
    try before.desk.register(1)
    let after = try before.copy()
    try after.sync(folder)
    try one.accept(after, folder)
    try one.sync(folder)
    try after.sync(folder)
    try one.sync(folder)
    #expect(one.desk.state.people.map(\.id) == ["p1"])
  }

  @Test func theOtherBranchOfAForkTravelsBesideTheStubOfAnErasedLine() throws {
    let folder = try SharedFolder()
    let (one, other) = try Laptop.pair(folder)
    let twin = try one.copy(isTwin: true)
    try one.desk.register(1)
    try one.erase("p1")
    try one.sync(folder)
    // At the place where the other one has the stub.
    try twin.desk.register(2)
    try twin.sync(folder)
    try other.sync(folder)
    #expect(other.desk.state.people.map(\.id) == ["p2"])
    #expect(twin.device != one.device)
  }

  @Test func aSegmentIsNotRemovedBeforeAllOfItIsHeld() throws {
    let folder = try SharedFolder()
    let (one, other) = try Laptop.pair(folder)
    for number in 1...5 { try one.desk.register(number) }
    let original = try one.lines().first { try LineReader.read($0).of == "p1" }
    try one.erase("p1")
    try one.sync(folder)
    try other.sync(folder)
    for number in 2...5 { try one.erase("p\(number)") }
    // As somebody left it who had not taken p1 away yet.
    let erasures = try one.lines().suffix(4)
    try folder.putSegment([try #require(original)] + erasures, of: one.log, in: one)
    let before = folder.files
    let report = try other.sync(folder)
    #expect(report.waitingErasures == ["p2", "p3", "p4", "p5"])
    #expect(before.allSatisfy(folder.files.contains))
    try other.sync(folder, mayEraseMany: true)
    #expect(other.desk.state.people.isEmpty)
    #expect(!before.allSatisfy(folder.files.contains))
  }

  @Test func whatIsMissingOfAnActIsSentAsAWhole() throws {
    let folder = try SharedFolder()
    let one = try Laptop(founding: "balie")
    try one.sync(folder)
    try one.desk.write(.person(1), .place)
    let lines = try one.lines().suffix(2)
    try folder.putSegment(Array(lines.suffix(1)), of: one.log, in: one)
    try one.sync(folder)
    for file in folder.files(in: one.log.text) {
      let last = try folder.bytes(file).split(separator: 0x0A).last.map(Array.init) ?? []
      let act = try LineReader.read(last).act
      #expect(act?.part == act?.count)
    }
  }

  @Test(arguments: [
    "5-9-0a1b2c3d.jsonl.sync-conflict-20261123-120000-ABCDEFG.age",
    "5-9-0a1b2c3d.sync-conflict-20261123-120000-ABCDEFG.jsonl",
    "5-9-0a1b2c3d.jsonl (conflicted copy 2026-11-23 120000).age",
    "5-9-0a1b2c3d (Walter's conflicted copy 2026-11-23).jsonl",
    "5-9-0a1b2c3d (conflicted copy 2026-11-23).jsonl.age",
    "5-9-0a1b2c3d.jsonl_conflict-20261123-120000.age",
  ])
  func copiesOfSegmentsAreKnown(_ name: String) throws {
    let segment = try #require(SegmentName(name))
    #expect(segment.isCopy)
    #expect(segment.isSealed == name.hasSuffix(".age"))
    #expect(segment.places == 5...9)
  }

  @Test(arguments: ["5-9-0a1b2c3d.age", "5-9-0a1b2c3d.jsonl.new", "5-9-0a1b2c3d.jsonl.x.age"])
  func otherNamesAreNoSegments(_ name: String) {
    #expect(SegmentName(name) == nil)
  }
}
