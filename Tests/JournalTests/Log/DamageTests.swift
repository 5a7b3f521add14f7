import Domain
import Testing

@testable import Journal

@Suite struct DamageTests {
  private static let name = LogName(device: "k7q2m9xw", scope: .shared)

  /// The lines of a log, numbered and about a person each.
  private static func lines(_ sequences: some Sequence<Int>, name: String = "N") throws
    -> [[UInt8]]
  {
    try sequences.map { sequence in
      let opening = Fields([
        .init("workspace", .text("w1")), .init("device", .text(Self.name.device)),
      ])
      let data = sequence == 1 ? opening : Fields([.init("n", .text("\(name)\(sequence)"))])
      return try LineWriter.line(
        LineParts(
          log: Self.name, sequence: sequence, lamport: sequence,
          at: "2026-11-23T12:00:\(Digits.padded(sequence % 60))Z", by: "w",
          kind: sequence == 1 ? "log.opened" : sequence % 2 == 0 ? "person.detailed" : "k",
          of: sequence == 1 ? nil : "p\(sequence)", data: data)
      ).bytes
    }
  }

  /// What a workspace `w1` with `bytes` as its log reads, and what it says of it.
  private static func read(_ bytes: [UInt8]) -> (events: [Event], history: LogHistory, tail: Tail?)
  {
    var history = LogHistory(name: name, workspace: "w1")
    var events = PackedLines()
    history.begin(&events)
    var start = 0
    for place in bytes.indices where bytes[place] == 0x0A {
      history.take(
        bytes[start..<place].span, at: LinePlace(offset: start, length: place - start),
        into: &events)
      start = place + 1
    }
    let tail = Array(bytes[start...])
    if !tail.isEmpty {
      let place = LinePlace(offset: start, length: tail.count)
      history.take(tail.span, at: place, into: &events)
    }
    return (Array(events), history, nil)
  }

  @Test func noFlippedBitGivesAWrongValueOrCostsMoreThanItsLine() throws {
    let bytes = try Self.lines(1...10).flatMap(\.self)
    let good = Self.read(bytes)
    #expect(good.events.count == 10 && good.history.findings.isEmpty)
    let whole = Set(good.events)
    for place in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[place] ^= 1 << UInt8(bit)
        let (events, history, _) = Self.read(flipped)
        #expect(whole.isSuperset(of: events), "byte \(place) bit \(bit)")
        #expect(events.count >= 9, "byte \(place) bit \(bit)")
        // Only the last newline may break without anything to tell of: its line is whole.
        #expect(!history.findings.isEmpty, "byte \(place) bit \(bit)")
        #expect(history.nextSequence > 10)
      }
    }
  }

  @Test func aBadLineIsNamedWithItsPlaceAndItsNeighbours() throws {
    var lines = try Self.lines(1...6)
    lines[2][40] ^= 1
    lines[3][40] ^= 1
    let findings = Self.read(lines.flatMap(\.self)).history.findings
    #expect(findings.count == 1)
    let finding = try #require(findings.first)
    #expect(finding.problem == .damaged(.badChecksum))
    #expect(finding.log == Self.name)
    #expect(finding.lines == 3...4)
    #expect(finding.sequences == 3...4)
    #expect(finding.after == .init(sequence: 2, at: "2026-11-23T12:00:02Z"))
    #expect(finding.before == .init(sequence: 5, at: "2026-11-23T12:00:05Z"))
  }

  @Test func aDamagedLineAtTheEndKeepsItsPlaceTaken() throws {
    var lines = try Self.lines(1...6)
    lines[5][40] ^= 1
    let (events, history, _) = Self.read(lines.flatMap(\.self))
    #expect(events.count == 5)
    #expect(history.nextSequence == 7)
    #expect(history.findings.map(\.sequences) == [6...6])
  }

  @Test func missingPlacesAreNamed() throws {
    let lines = try Self.lines([1, 2, 5, 6, 9])
    let findings = Self.read(lines.flatMap(\.self)).history.findings
    #expect(findings.map(\.problem) == [.missing, .missing])
    #expect(findings.map(\.sequences) == [3...4, 7...8])
    #expect(findings.map(\.after?.sequence) == [2, 6])
  }

  @Test func aPlaceHealedLaterIsNotMissingAnyMore() throws {
    var lines = try Self.lines(1...6)
    let healed = lines[3]
    lines[3][40] ^= 1
    let (events, history, _) = Self.read((lines + [healed]).flatMap(\.self))
    #expect(Set(events.map(\.version.sequence)) == Set(1...6))
    #expect(history.findings.map(\.problem) == [.remnant(.badChecksum)])
    #expect(history.nextSequence == 7)
  }

  @Test func aForkKeepsBothAndADuplicateOne() throws {
    let lines = try Self.lines(1...4)
    let other = try Self.lines([3], name: "Ander")
    let forked = Self.read((lines + other).flatMap(\.self))
    #expect(forked.events.count == 5)
    #expect(forked.history.isForked)
    #expect(forked.history.findings.map(\.problem) == [.fork])
    #expect(forked.history.findings.map(\.sequences) == [3...3])
    let doubled = Self.read((lines + [lines[2]]).flatMap(\.self))
    #expect(doubled.events.count == 4)
    #expect(doubled.history.findings.map(\.problem) == [.duplicate])
  }

  @Test func aStubBesideItsOriginalIsNoFork() throws {
    let lines = try Self.lines(1...4)
    let original = try LineReader.read(lines[2].dropLast())
    let stub = LineWriter.stub(of: original).bytes
    for both in [lines + [stub], [lines[0], lines[1], stub, lines[3], lines[2]]] {
      let (events, history, _) = Self.read(both.flatMap(\.self))
      #expect(events.count == 5)
      #expect(history.findings.isEmpty)
    }
  }

  @Test func linesGluedTogetherAreBothRead() throws {
    let lines = try Self.lines(1...4)
    let glued = lines[0] + lines[1].dropLast() + lines[2] + lines[3]
    let first = Self.read(glued)
    #expect(first.events.count == 4)
    #expect(first.history.findings.map(\.problem) == [.glued])
    // As a merge by another program leaves it: onto a torn line.
    let torn = lines[0] + lines[1].prefix(60) + lines[2] + lines[3]
    let second = Self.read(torn)
    #expect(second.events.map(\.version.sequence) == [1, 3, 4])
    #expect(second.history.findings.map(\.problem) == [.damaged(.badChecksum), .glued])
    #expect(second.history.findings.first?.sequences == 2...2)
  }

  @Test func carriageReturnsAndAByteOrderMarkCostNoLine() throws {
    let lines = try Self.lines(1...4)
    var marked: [UInt8] = [0xEF, 0xBB, 0xBF]
    for line in lines { marked += line.dropLast() + [0x0D, 0x0A] }
    let (events, history, _) = Self.read(marked)
    #expect(events.count == 4)
    #expect(!history.findings.isEmpty)
  }

  @Test func aLogOfAnotherWorkspaceDoesNotCount() throws {
    let bytes = try Self.lines(1...4).flatMap(\.self)
    var history = LogHistory(name: Self.name, workspace: "w2")
    var events = PackedLines()
    history.begin(&events)
    for line in bytes.split(separator: 0x0A) {
      let place = LinePlace(offset: line.startIndex, length: line.count)
      history.take(line.span, at: place, into: &events)
    }
    #expect(events.isEmpty)
    #expect(history.findings.map(\.problem) == [.otherWorkspace("w1")])
  }

  @Test func linesOfAnotherLogDoNotCount() throws {
    let bytes = try Self.lines(1...4).flatMap(\.self)
    var history = LogHistory(name: LogName(device: "aaaaaaaa", scope: .shared), workspace: "w1")
    var events = PackedLines()
    history.begin(&events)
    for line in bytes.split(separator: 0x0A) {
      let place = LinePlace(offset: line.startIndex, length: line.count)
      history.take(line.span, at: place, into: &events)
    }
    #expect(events.isEmpty)
    #expect(history.findings.map(\.problem) == Array(repeating: .otherLog(Self.name), count: 4))
  }

  @Test func anyDamageEndsInFindingsAndNeverInAWrongLine() throws {
    let bytes = try Self.lines(1...10).flatMap(\.self)
    let whole = Set(Self.read(bytes).events)
    var dice = Dice(seed: 11)
    for _ in 0..<2_000 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...3, using: &dice) {
        let start = Int.random(in: 0..<damaged.count, using: &dice)
        let end = min(damaged.count, start + Int.random(in: 1...200, using: &dice))
        switch Int.random(in: 0...3, using: &dice) {
        case 0: for place in start..<end { damaged[place] = 0 }
        case 1: for place in start..<end { damaged[place] = .random(in: 0...255, using: &dice) }
        case 2: damaged.removeSubrange(start..<end)
        default: damaged.insert(contentsOf: damaged[start..<end], at: start)
        }
        if damaged.isEmpty { damaged = [0] }
      }
      #expect(whole.isSuperset(of: Self.read(damaged).events))
    }
  }

  @Test func aHugeSequenceOrAFileOfNewlinesDoesNoHarm() throws {
    let far = try Self.lines([1, JSON.largestNumber])
    let (events, history, _) = Self.read(far.flatMap(\.self))
    #expect(events.count == 2)
    #expect(history.findings.map(\.sequences) == [2...(JSON.largestNumber - 1)])
    let newlines = Self.read([UInt8](repeating: 0x0A, count: 100_000)).history.findings
    #expect(newlines.map(\.lines) == [1...100_000])
  }
}
