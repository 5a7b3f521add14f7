import Domain
import Testing

@testable import Journal

@Suite struct AppendTests {
  @Test func theFirstLineOpensTheLog() throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    let device = try #require(desk.journal.device)
    let events = try desk.register(1)
    #expect(events.map(\.kind) == ["log.opened", "person.registered"])
    #expect(workspace.logNames == ["\(device).s.jsonl"])
    let lines = try workspace.lines(workspace.onlyLog())
    #expect(
      lines[0].text.hasPrefix(
        #"{"v":1,"log":"\#(device).s","seq":1,"lam":1,"at":"2026-11-23T12:00:00Z","by":"walter","#
          + #""kind":"log.opened","data":{"workspace":"\#(desk.journal.workspace.id)","#
          + #""device":"\#(device)"},"crc":""#))
    #expect(
      lines[1].text.hasPrefix(
        #"{"v":1,"log":"\#(device).s","seq":2,"lam":2,"at":"2026-11-23T12:00:00Z","by":"walter","#
          + #""kind":"person.registered","of":"p1","data":{"name":"Persoon 1"},"crc":""#))
    #expect(lines.count == 3 && lines[2].isEmpty)
  }

  @Test func whatWasWrittenIsFoundBack() throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    var written: [Event] = []
    for number in 1...20 { written += try desk.register(number) }
    written += try desk.write(.goal(3))
    desk.journal.close()
    let again = try workspace.open()
    #expect(Set(again.opened) == Set(written))
    #expect(again.journal.identityChange == nil)
    #expect(try workspace.check().findings.isEmpty)
  }

  @Test func aLineNamesTheHeadsItReplaces() throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    let first = try #require(try desk.register(1).last)
    let second = try desk.write(
      Proposal(.personChanged, of: "p1", .set(.name, "Ander"), .set(.phone, "0470")))
    #expect(second.last?.over == [first.version])
    let third = try desk.write(Proposal(.personChanged, of: "p1", .set(.phone, "0471")))
    #expect(third.last?.over == [try #require(second.last).version])
    let undo = try desk.write(
      Proposal(withdrawing: [third[0].version], scope: .shared, of: "p1"))
    #expect(undo.last?.over == [third[0].version])
    #expect(undo.last?.data.isEmpty == true)
  }

  @Test func aLineOfAnActReplacesWhatTheActSaidBefore() throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    let events = try desk.write(
      .person(1), Proposal(.personChanged, of: "p1", .set(.name, "Ander")))
    #expect(events[2].over == [events[1].version])
    let person = try #require(desk.state.entity(.person("p1")))
    #expect(person.text(.name) == "Ander" && person.conflicts.isEmpty)
  }

  @Test func anActIsWholeInEachScopeAndSharedGoesFirst() throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    let events = try desk.write(.goal(1), .person(1), .person(2), .goal(2), .person(3))
    let device = try #require(desk.journal.device)
    let acts = events.map { "\($0.version.log.scope.rawValue)\($0.version.sequence) \($0.kind)" }
    #expect(
      acts == [
        "s1 log.opened", "s2 person.registered", "s3 person.registered", "s4 person.registered",
        "c1 log.opened", "c2 goal.set", "c3 goal.set",
      ])
    let id = try #require(events[1].act?.id)
    #expect(
      events.map { $0.act?.text } == [
        nil, "\(id):1/3", "\(id):2/3", "\(id):3/3", nil, "\(id):1/2", "\(id):2/2",
      ])
    #expect(workspace.logNames == ["\(device).c.jsonl", "\(device).s.jsonl"])
    // The clock of each scope goes its own way.
    #expect(events.map(\.lamport) == [1, 2, 3, 4, 1, 2, 3])
  }

  @Test func oneLineInEachScopeIsAnActAndOneLineAloneIsNone() throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    #expect(try desk.write(.person(1)).last?.act == nil)
    let both = try desk.write(.person(2), .goal(2)).filter { $0.kind != "log.opened" }
    #expect(both.map { $0.act?.part } == [1, 1])
    #expect(both.map { $0.act?.count } == [1, 1])
    #expect(both[0].act?.id == both[1].act?.id)
  }

  @Test func aProposalMayCarryItsOwnTime() throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    let tip = Proposal(
      .tipGiven, at: "2026-11-22T12:00:00Z", data: Fields([.init("tip", .text("t1"))]))
    guard EventKind.tipGiven.flaw(of: nil, data: tip.data, strict: true) == nil else {
      var full = tip.data
      for field in EventKind.tipGiven.required where full[field] == nil { full[field] = .text("x") }
      let events = try desk.write(Proposal(.tipGiven, at: tip.at, data: full))
      return #expect(events.map(\.at) == [TestWorkspace.noon, "2026-11-22T12:00:00Z"])
    }
    #expect(try desk.write(tip).map(\.at) == [TestWorkspace.noon, "2026-11-22T12:00:00Z"])
  }

  @Test func theClockGoesOnFromTheHighestHeld() throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    try desk.register(1)
    var far = LineParts(
      log: try #require(LogName("zzzzzzzz.s")), sequence: 1, lamport: 500, at: TestWorkspace.noon,
      by: "els", kind: "person.registered", of: "p9", data: Fields([.init("name", .text("Els"))]))
    try workspace.put(try LineWriter.line(far).bytes, at: workspace.path("log/zzzzzzzz.s.jsonl"))
    desk.journal.close()
    var again = try workspace.open()
    #expect(try again.register(2).map(\.lamport) == [501])
    // A clock at its end does not overflow.
    far.sequence = 2
    far.lamport = JSON.largestNumber
    let path = workspace.path("log/zzzzzzzz.s.jsonl")
    try workspace.put(try workspace.bytes(path) + LineWriter.line(far).bytes, at: path)
    again.journal.close()
    var last = try workspace.open()
    #expect(try last.register(3).map(\.lamport) == [JSON.largestNumber])
  }

  @Test func theLastGateLetsNothingThroughThatIsNoLine() throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    try desk.register(1)
    let before = try workspace.picture()
    let wrong: [Proposal] = [
      Proposal(.personRegistered, .set(.name, "X")),
      Proposal(.personRegistered, of: "../p", .set(.name, "X")),
      Proposal(.personRegistered, of: "p2"),
      Proposal(.personRegistered, of: "p2", data: Fields([.init("naam", .text("X"))])),
      Proposal(.personRegistered, of: "p2", at: "2026-02-30T12:00:00Z", .set(.name, "X")),
      Proposal(.personRegistered, of: "p2", at: "vandaag", .set(.name, "X")),
      Proposal(.gone, of: "p1"), Proposal(.eventWithdrawn, of: "p1"),
      Proposal(
        .personRegistered, of: "p2", .set(.name, String(repeating: "x", count: 32 * 1024 + 1))),
    ]
    for proposal in wrong {
      #expect(throws: JournalError.self) { try desk.write([.person(2), proposal]) }
    }
    #expect(try workspace.picture() == before)
    #expect(!desk.journal.isReadOnly)
  }

  @Test func unknownLinesAreKeptByteForByte() throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    try desk.register(1)
    desk.journal.close()
    let path = try workspace.onlyLog()
    let log = LogName(device: try #require(desk.journal.device), scope: .shared)
    let kind = LineParts(
      log: log, sequence: 3, lamport: 3, at: TestWorkspace.noon, by: "els", kind: "moon.landed",
      data: Fields([.init("crater", .list([.null, .flag(true)]))]))
    let later = LineReaderTests.sealed(
      #"{"v":3,"log":"\#(log.text)","seq":4,"lam":4,"kind":"x","of":"p1","much":[1.25]}"#)
    let foreign = try LineWriter.line(kind).bytes + later + [0x0A]
    try workspace.put(try workspace.bytes(path) + foreign, at: path)
    var again = try workspace.open()
    #expect(again.opened.map(\.kind) == ["log.opened", "person.registered", "moon.landed", "x"])
    #expect(again.journal.findings.map(\.problem) == [.laterFormat(1)])
    let next = try #require(try again.register(2).last)
    #expect(next.version.sequence == 5)
    #expect(next.lamport == 5)
    let bytes = try workspace.bytes(path)
    #expect(bytes.text.contains(foreign.text))
  }
}
