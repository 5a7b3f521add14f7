import Testing

@testable import Journal

@Suite struct StoppedOpeningTests {
  @Test func readingIsToldByteForByte() throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    try desk.register(1)
    desk.journal.close()
    var told: [Watch.Progress] = []
    let watch = Watch(isStopped: { false }, tell: { told.append($0) })
    _ = try Journal.open(
      workspace.location, mode: .read, watch: watch, using: &workspace.dice)
    let size = try workspace.bytes(try workspace.onlyLog()).count
    #expect(told == [Watch.Progress(stage: .reading, done: 0, all: size)])
  }

  @Test func oneThatIsStoppedWritesNothingAndKeepsNobodyOut() throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    try desk.register(1)
    desk.journal.close()
    // A torn end would be closed by whoever opens it to write.
    let path = try workspace.onlyLog()
    try workspace.put(try workspace.bytes(path).dropLast(20), at: path)
    let before = try workspace.picture()
    let watch = Watch(isStopped: { true }, tell: { _ in })
    #expect(throws: JournalError.stopped) {
      try Journal.open(workspace.location, watch: watch, using: &workspace.dice)
    }
    #expect(try workspace.picture() == before)
    #expect(try workspace.open().journal.readOnlyReason == nil)
  }

  @Test func whoFollowsAfterwardsIsNotStopped() throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    try desk.register(1)
    var looks = 0
    let watch = Watch(
      isStopped: {
        looks += 1
        return looks > 1
      }, tell: { _ in })
    let opening = try Journal.open(
      workspace.location, mode: .read, watch: watch, using: &workspace.dice)
    try desk.register(2)
    #expect(try opening.journal.follow().count == 1)
  }
}
