@testable import Domain

/// A random set of lines, as three devices could have left it: each knows some of the others' lines
/// and replaces, withdraws, breaks off, forks and erases.
struct RandomLines {
  private static let devices = ["aaaaaaaa", "bbbbbbbb", "cccccccc"]

  private var random: SeededRandom
  private var written: [Event] = []
  private var places: [LogName: Int] = [:]

  static func make(seed: Int) -> [Event] {
    var lines = RandomLines(random: SeededRandom(seed: seed))
    return lines.make()
  }

  private init(random: SeededRandom) { self.random = random }

  private mutating func make() -> [Event] {
    // Mostly small: a small set that goes wrong is found as well, and read more easily.
    let size = 5 + min(random.below(36), random.below(36), random.below(36))
    while written.count < size { step() }
    return arrived()
  }

  private mutating func step() {
    switch random.below(20) {
    case 0..<3: act()
    case 3: fork()
    default: write(anyDraft(), on: random.pick(RandomLines.devices))
    }
  }

  private mutating func anyDraft() -> RandomDraft {
    if random.happens(4) { return RandomDraft("person.erased", .shared, of: "p2") }
    if random.happens(1) { return RandomDraft("person.erased", .confidential, of: "p1") }
    guard random.happens(24), let target = written.randomElement(using: &random) else {
      return RandomDraft(using: &random)
    }
    let person = random.happens(90) ? target.of : "p1"
    let scope = random.happens(90) ? target.version.log.scope : .shared
    let kind = random.pick(["event.withdrawn", "event.withdrawn", "event.redacted"])
    return RandomDraft(kind, scope, of: person)
  }

  /// Lines that belong together, all on one log; sometimes not all of them came to be written.
  private mutating func act() {
    let device = random.pick(RandomLines.devices)
    let id = random.pick(["a1", "a2"])
    let count = 1 + random.below(3)
    let scope = random.pick([Scope.shared, .shared, .confidential])
    for part in 1...count {
      var draft = anyDraft()
      if scope != draft.scope, random.happens(90) { draft = RandomDraft(using: &random) }
      draft.scope = scope
      write(draft, on: device, act: Act(id: id, part: part, count: count))
      if random.happens(10) { return }
    }
  }

  /// A copied disk: the log goes on from an earlier place.
  private mutating func fork() {
    guard let log = written.randomElement(using: &random)?.version.log else { return }
    places[log] = max(0, (places[log] ?? 0) - 1 - random.below(3))
  }

  private mutating func write(_ draft: RandomDraft, on device: String, act: Act? = nil) {
    let log = LogName(device: device, scope: draft.scope)
    let place = (places[log] ?? 0) + 1
    places[log] = place
    let over = over(draft)
    var data = draft.data
    if draft.kind == "event.redacted", random.happens(90) { data.append(replaced(by: over)) }
    let lamport = max(1, (written.map(\.lamport).max() ?? 0) + 1 - random.below(4))
    written.append(
      Event(
        format: draft.format,
        version: Version(log: log, sequence: place, checksum: UInt32(random.below(1 << 32))),
        lamport: lamport, at: "2026-10-04T09:12:33Z", by: "walter", kind: draft.kind,
        of: draft.of, over: over, act: act, data: Fields(data)))
  }

  /// What the lines had replaced that a redaction takes away.
  private func replaced(by over: [Version]) -> Fields.Entry {
    let lines = written.filter { over.contains($0.version) }
    return .init("replaced", .list(lines.flatMap(\.over).map { .text($0.text) }))
  }

  /// Mostly lines that speak of the same; sometimes any line, or one that nobody has.
  private mutating func over(_ draft: RandomDraft) -> [Version] {
    let alike = written.filter { line in
      line.of == draft.of && line.version.log.scope == draft.scope
        && (draft.takesBack || key(line.data.entries) == key(draft.data))
    }
    var over: [Version] = []
    for _ in 0..<random.below(3) {
      if let line = alike.suffix(6).randomElement(using: &random) { over.append(line.version) }
    }
    if random.happens(6), let line = written.randomElement(using: &random) {
      over.append(line.version)
    }
    if random.happens(3) {
      let log = LogName(device: "dddddddd", scope: random.pick([.shared, .confidential]))
      over.append(Version(log: log, sequence: 1, checksum: 1))
    }
    return over
  }

  private func key(_ data: [Fields.Entry]) -> Value? {
    data.first { ["session", "goal", "sameAs", "peer", "handoff"].contains($0.name) }?.value
  }

  /// What has come through: some lines are missing, some are stubs, some stand beside their stub.
  private mutating func arrived() -> [Event] {
    let lost = random.pick([0, 0, 10, 30])
    let stubs = random.pick([0, 0, 5, 40])
    var lines: [Event] = []
    for line in written where !random.happens(lost) {
      let isRedacted = written.contains {
        $0.kind == "event.redacted" && $0.over.contains(line.version)
      }
      let isErasable = (line.of != nil || isRedacted) && line.kind != "person.erased"
      let hasStub = isErasable && random.happens(isRedacted ? 2 * stubs : stubs)
      if hasStub { lines.append(line.stub) }
      if !hasStub || random.happens(40) { lines.append(line) }
    }
    return lines
  }
}
