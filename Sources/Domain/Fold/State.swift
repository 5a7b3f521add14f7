/// Everything that is known, folded from lines.
///
/// State is a function of the set of lines: in whatever order they are applied, and however often,
/// the same set gives the same state. No rule refuses here; rules live in `Decisions/`.
///
/// What comes in is put in its place at once; a thing is folded from its lines when it is asked for,
/// so that a million lines are there in the time it takes to look at each of them once.
public struct State: Sendable {
  /// Every line, in the order in which they came.
  var held = PackedLines()
  /// What was made of each line, in the same order.
  var lineFacts: [LineFacts] = []
  var numbers = LineNumbers()
  /// The people of whom a line speaks, by number.
  var spokenOf = PeopleOfLines()
  var things = Things()
  /// By the number of the log.
  var logs: [LogIndex] = []
  /// Acts of which not all is there.
  var actStandings: [ActKey: ActStanding] = [:]
  /// The lines that withdraw a version, whether or not that version is held.
  var withdrawals: [Version: [Int]] = [:]
  /// The lines that take a version away for good, whether or not that version is held.
  var redactions: [Version: [Int]] = [:]
  /// The redactions that may have begun or ceased to count, or to lead on, since the last settling.
  var touchedRedactions: Set<Int> = []
  /// The lines that name a version which is not held.
  var awaiting: [Version: [Int]] = [:]
  var erasures: [PersonID: [Int]] = [:]
  var lamports: [Scope: Int] = [:]
  /// Who is one person under several ids.
  var doubles = Doubles()
  /// True where an erasure began or ceased to count since the doubles were last looked at.
  var erasuresChanged = false
  /// What changed since the last settling.
  var changed = Changed()
  /// What was made of the lines when somebody asked.
  var derived = Derived()
  /// Another number whenever lines came in, for whoever keeps what was made of them.
  public internal(set) var edition = 0
  /// Another number whenever sessions or appointments changed, for whoever keeps an agenda.
  public internal(set) var agendaEdition = 0

  /// Nothing is known yet.
  public init() {}

  /// Takes in one line.
  public mutating func apply(_ event: Event) {
    beginTaking()
    take(event)
    settle()
  }

  /// Takes in many lines at once; quicker than one by one.
  public mutating func apply(contentsOf events: some Sequence<Event>) {
    if let lines = events as? PackedLines { return apply(packed: lines) { _ in } }
    beginTaking()
    for event in events { take(event) }
    settle()
  }

  /// Takes in lines that were read from a journal; `look` is told how many are in, and may end it by
  /// throwing, after which there is no state.
  public mutating func apply<Stop: Error>(
    packed lines: PackedLines, _ look: (Int) throws(Stop) -> Void
  ) throws(Stop) {
    beginTaking()
    if try !begin(with: lines, look) { for event in lines { take(event) } }
    settle()
  }

  /// The highest Lamport clock held of a scope; 0 where there is none.
  public func lamport(of scope: Scope) -> Int { lamports[scope] ?? 0 }

  /// How many lines are held.
  public var count: Int { held.count }

  /// True where this line is held.
  public func holds(_ version: Version) -> Bool { line(of: version) != nil }

  /// The number of a line; nil where it is not held.
  func line(of version: Version) -> Int? {
    held.find(version.log).flatMap {
      numbers.find(log: $0, at: version.sequence, version.checksum, in: held)
    }
  }

  /// The logs of which a line is held.
  var logNames: [LogName] { Array(lastPlaces.keys) }

  /// The highest place held of each log.
  var lastPlaces: [LogName: Int] {
    Dictionary(
      zip(held.logs, logs.map(\.last)).filter { $0.1 > 0 }, uniquingKeysWith: { first, _ in first })
  }
}
