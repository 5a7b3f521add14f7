/// Everything that is known, folded from lines.
///
/// State is a function of the set of lines: in whatever order they are applied, and however often,
/// the same set gives the same state. No rule refuses here; rules live in `Decisions/`.
public struct State: Sendable {
  var held: [Event] = []
  var standings: [Standing] = []
  var numbers: [Version: Int] = [:]
  var logs: [LogName: LogIndex] = [:]
  var actStandings: [ActKey: ActStanding] = [:]
  /// The lines that withdraw a version, whether or not that version is held.
  var withdrawals: [Version: [Int]] = [:]
  /// The lines that take a version away for good, whether or not that version is held.
  var redactions: [Version: [Int]] = [:]
  /// The redactions that may have begun or ceased to count, or to lead on, since the last settling.
  var touchedRedactions: Set<Int> = []
  /// The lines that name a version which is not held.
  var awaiting: [Version: [Int]] = [:]
  var linesOfPerson: [PersonID: [Int]] = [:]
  var erasures: [PersonID: [Int]] = [:]
  var shared = Partition()
  var confidential = Partition()
  var lamports: [Scope: Int] = [:]
  /// Who is one person under several ids.
  var doubles = Doubles()
  /// True where an erasure began or ceased to count since the doubles were last looked at.
  var erasuresChanged = false
  /// Names and phone numbers, so that a likely double is found without looking at everyone.
  var lookalikes = LookalikeIndex()
  /// What everything is called, folded, so that finding it takes no time.
  var finding = FindIndex()
  /// Sessions by day, time and id; those without a day come last.
  var calendar = TimeOrder<SessionID>()
  /// Everything that was ever planned with one person, by day, time and id.
  var appointmentOrder = TimeOrder<EntityID>()
  /// Another number whenever sessions or appointments changed, for whoever keeps an agenda.
  public internal(set) var agendaEdition = 0

  /// Nothing is known yet.
  public init() {}

  /// Takes in one line.
  public mutating func apply(_ event: Event) {
    take(event)
    settle()
  }

  /// Takes in many lines at once; quicker than one by one.
  public mutating func apply(contentsOf events: some Sequence<Event>) {
    for event in events { take(event) }
    settle()
  }

  /// The highest Lamport clock held of a scope; 0 where there is none.
  public func lamport(of scope: Scope) -> Int { lamports[scope] ?? 0 }

  /// How many lines are held.
  public var count: Int { held.count }

  /// True where this line is held.
  public func holds(_ version: Version) -> Bool { numbers[version] != nil }
}

extension State {
  private mutating func take(_ event: Event) {
    guard numbers[event.version] == nil else { return }
    let line = held.count
    let scope = event.version.log.scope
    held.append(event)
    let standing = Standing(of: event)
    standings.append(standing)
    numbers[event.version] = line
    lamports[scope] = max(lamports[scope] ?? 0, event.lamport)
    if let person = event.of { linesOfPerson[person, default: []].append(line) }
    for version in event.over + event.replaced where numbers[version] == nil {
      awaiting[version, default: []].append(line)
    }
    if let waiting = awaiting.removeValue(forKey: event.version) { waiting.forEach { touch($0) } }
    file(line, event, standing)
    placeInLog(line, event)
  }

  private mutating func file(_ line: Int, _ event: Event, _ standing: Standing) {
    switch standing {
    case .sets(let entity):
      if event.version.log.scope == .shared {
        shared.add(line: line, to: entity)
      } else {
        confidential.add(line: line, to: entity)
      }
    case .withdraws:
      for version in event.over { withdrawals[version, default: []].append(line) }
      touch(line)
    case .redacts:
      for version in event.over { redactions[version, default: []].append(line) }
      touch(line)
    case .erases:
      if let person = event.of { erasures[person, default: []].append(line) }
      touch(line)
    case .silent, .notApplied: break
    }
  }

  /// Marks the things to fold again because the line began or ceased to count.
  mutating func touch(_ line: Int) {
    let event = held[line]
    switch standings[line] {
    case .sets(let entity):
      if event.version.log.scope == .shared {
        shared.dirty.insert(entity)
      } else {
        confidential.dirty.insert(entity)
      }
    case .withdraws:
      // Only what sets fields can be withdrawn; an erasure touched here would touch this line again.
      for version in event.over {
        if let target = numbers[version], case .sets = standings[target] { touch(target) }
      }
    case .redacts: touchedRedactions.insert(line)
    case .erases:
      erasuresChanged = true
      for other in linesOfPerson[event.of ?? ""] ?? [] where standings[other] != .erases {
        touch(other)
      }
    case .silent, .notApplied: break
    }
  }
}
