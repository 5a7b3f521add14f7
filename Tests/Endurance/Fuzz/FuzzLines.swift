import Domain
import Journal

/// Whatever bytes stand in a log: they are a line or they are not, and what they say can be held.
enum FuzzLines: Trial {
  static let name = "fuzz-lines"
  static let promise = "any bytes are a line or no line; a line can be folded, and written again"
  static let usualSeconds = 15

  /// So many lines are folded into one state before the next begins.
  private static let linesOfAState = 400

  static func run(_ effort: Effort) throws -> String {
    var mutator = Mutator(
      corpus: LineCorpus.bodies, dictionary: LineCorpus.dictionary, seed: effort.seed)
    var rounds = Rounds(seconds: effort.seconds)
    var lines: [Event] = []
    var taken = 0
    while rounds.next() {
      let body = mutator.next()
      // Most get a right checksum: without one nothing of a line is ever looked into.
      let bytes = rounds.count.isMultiple(of: 16) ? body : LineCorpus.sealed(body)
      guard let event = try? LineReader.read(bytes) else { continue }
      taken += 1
      if taken.isMultiple(of: 7) { mutator.keep(body) }
      try writeAgain(event, bytes)
      lines.append(event)
      if lines.count == linesOfAState {
        try fold(lines)
        lines = []
      }
    }
    return "\(rounds.count) lines, \(taken) taken for good"
  }

  /// What was read, written as this version would, reads the same.
  private static func writeAgain(_ event: Event, _ bytes: [UInt8]) throws {
    guard event.format == Event.format, event.kind != EventKind.gone.name else { return }
    let parts = LineParts(
      log: event.version.log, sequence: event.version.sequence, lamport: event.lamport,
      at: event.at, by: event.by, kind: event.kind, of: event.of, over: event.over,
      act: event.act, data: event.data)
    guard let written = try? LineWriter.line(parts) else {
      // Escapes may have made it longer than it came.
      if bytes.count * 6 > LineLimits.longestLine { return }
      throw TrialFailure("cannot be written again: \(bytes.digits)")
    }
    guard let again = try? LineReader.read(Array(written.bytes.dropLast())),
      again == written.event, says(again, asMuchAs: event)
    else { throw TrialFailure("reads differently when written again: \(bytes.digits)") }
  }

  private static func says(_ one: Event, asMuchAs other: Event) -> Bool {
    one.version.log == other.version.log && one.version.sequence == other.version.sequence
      && one.lamport == other.lamport && one.kind == other.kind && one.of == other.of
      && one.over == other.over && one.act == other.act
      && Array(one.at.utf8) == Array(other.at.utf8) && Array(one.by.utf8) == Array(other.by.utf8)
      && JSON.bytes(of: .object(one.data)) == JSON.bytes(of: .object(other.data))
  }

  /// The same state in whatever order the lines come, and one that can be printed.
  private static func fold(_ lines: [Event]) throws {
    var one = State()
    one.apply(contentsOf: lines)
    var other = State()
    for line in lines.reversed() { other.apply(line) }
    let picture = JSON.canonicalBytes(of: one.picture)
    guard picture == JSON.canonicalBytes(of: other.picture) else {
      throw TrialFailure("the order of the lines shows in the state")
    }
    guard (try? JSON.read(picture)) != nil || one.picture.isLarge else {
      throw TrialFailure("the state is no JSON: \(picture.digits.prefix(4_000))")
    }
  }
}

extension Value {
  /// True where an object in it has more members than a line may have.
  fileprivate var isLarge: Bool {
    switch self {
    case .object(let fields):
      fields.entries.count > JSON.mostMembers || fields.entries.contains { $0.value.isLarge }
    case .list(let values): values.contains { $0.isLarge }
    default: false
    }
  }
}
