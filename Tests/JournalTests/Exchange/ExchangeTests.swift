import Domain
import Testing

@testable import Journal

@Suite struct ExchangeTests {
  @Test func whatOneWroteTheOtherHas() throws {
    let folder = try SharedFolder()
    let (one, other) = try Laptop.pair(folder)
    try one.desk.register(1)
    try other.desk.register(2)
    try one.sync(folder)
    try other.sync(folder)
    try one.sync(folder)
    #expect(one.desk.state.people.map(\.id) == ["p1", "p2"])
    #expect(one.hash == other.hash)
    try one.restart()
    #expect(one.hash == other.hash)
  }

  @Test func aNewcomerSeesNothingBeforeSomebodyLetItIn() throws {
    let folder = try SharedFolder()
    let one = try Laptop(founding: "balie")
    try one.desk.register(1)
    try one.sync(folder)
    let other = try Laptop("veld", joining: one, seed: 7)
    let report = try other.sync(folder)
    #expect(report.isWaitingToJoin)
    #expect(other.desk.state.people.isEmpty)
    try other.desk.register(2)
    try one.sync(folder)
    #expect(one.desk.state.people.map(\.id) == ["p1"])
  }

  @Test func nothingNewIsNothingWritten() throws {
    let folder = try SharedFolder()
    let (one, other) = try Laptop.pair(folder)
    try one.sync(folder)
    let before = folder.files
    let report = try other.sync(folder)
    #expect(report.sent == 0 && report.received == 0)
    #expect(folder.files == before)
  }

  @Test func segmentsAreTakenTogether() throws {
    let folder = try SharedFolder()
    let one = try Laptop(founding: "balie")
    for number in 1...64 {
      try one.desk.register(number)
      try one.sync(folder)
    }
    #expect(folder.files(in: one.log.text).count <= 7)
    #expect(folder.files(in: one.log.text).count >= 1)
  }

  @Test func ownLinesOfAnOrganisationNeverLeaveUnsealed() throws {
    let folder = try SharedFolder()
    let one = try Laptop(founding: "balie")
    try one.desk.write(.person(1), .goal(1))
    let report = try one.sync(folder)
    #expect(report.waitingForKey == 2)
    #expect(!folder.files.contains { $0.contains(".c/") })
  }
}
