import Glibc

/// Types, pastes, clicks and resizes at random into the real program on a demo workspace: whatever is
/// struck, the program goes on, and what it kept is whole.
enum Monkey: Trial {
  static let name = "monkey"
  static let promise =
    "200,000 random keys: no trap, no hang, no raw control byte, the terminal restored, the journal clean"
  private static let usualStrokes = 200_000

  static func run(_ effort: Effort) throws -> String {
    let seed = effort.only ?? effort.seed
    var session = try MonkeySession(
      seed: seed, strokes: effort.runs ?? usualStrokes,
      program: getenv("SAMEN_PROGRAM").map { String(cString: $0) })
    return try session.run()
  }
}

/// One monkey, from the first stroke to the look at the journal.
struct MonkeySession {
  private let seed: UInt64
  private let strokes: Int
  private let cage: Cage
  private var hand: Hand
  private var program: Watched
  private var size = (columns: 80, rows: 24)
  private var done = 0
  private var starts = 1
  private var startedAt = 0
  private var recent: [Stroke] = []
  /// What was typed and not sent yet.
  private var waiting: [UInt8] = []

  private static let told = 40
  /// However deep it is in, nobody stays at it longer.
  private static let longestStay = 4_000

  init(seed: UInt64, strokes: Int, program: String?) throws {
    self.seed = seed
    self.strokes = strokes
    cage = try Cage(seed: seed, program: program)
    hand = Hand(seed: seed)
    self.program = try Watched(cage, columns: size.columns, rows: size.rows)
  }

  mutating func run() throws -> String {
    do {
      try program.waitUntilOpen()
      while done < strokes { try burst() }
      try leave()
      try cage.lookAtJournal()
    } catch {
      let last = recent.map { "  \($0)" }.joined(separator: "\n")
      throw TrialFailure(
        "\(error)\nafter stroke \(done) of seed \(seed), the last of them:\n\(last)")
    }
    return "\(done) strokes, started \(starts) times, the journal is clean"
  }

  /// Some strokes in one go, then a look at what came of them.
  private mutating func burst() throws {
    for _ in 0..<min(hand.burst(), strokes - done) { try strike(hand.next()) }
    try sendWaiting()
    try program.waitUntilStill()
    if program.hasEnded { try beginAgain() }
    if done - startedAt > MonkeySession.longestStay { try leave(andBeginAgain: true) }
  }

  private mutating func strike(_ stroke: Stroke) throws {
    done += 1
    recent = recent.suffix(MonkeySession.told - 1) + [stroke]
    switch stroke {
    case .bytes(let bytes, _): waiting += bytes
    case .escape:
      try sendWaiting()
      try program.send([0x1B])
      usleep(60_000)
    case .resize(let columns, let rows):
      try sendWaiting()
      size = (columns, rows)
      program.resize(columns: columns, rows: rows)
    case .signal(let number, _):
      try sendWaiting()
      program.signal(number)
    }
  }

  private mutating func sendWaiting() throws {
    defer { waiting = [] }
    if !waiting.isEmpty { try program.send(waiting) }
  }

  /// It was left, by a key or a signal: it gives the terminal back, and opens again on what it wrote.
  private mutating func beginAgain() throws {
    let status = try program.waitForEnd()
    guard status == 0 else { throw TrialFailure("it ended with \(status)") }
    program = try Watched(cage, columns: size.columns, rows: size.rows)
    starts += 1
    startedAt = done
    try program.waitUntilOpen()
  }

  /// The machine is shut down.
  private mutating func leave(andBeginAgain: Bool = false) throws {
    try program.waitUntilWhole()
    program.signal(SIGTERM)
    if andBeginAgain { return try beginAgain() }
    let status = try program.waitForEnd()
    guard status == 0 else { throw TrialFailure("it ended with \(status)") }
  }
}
