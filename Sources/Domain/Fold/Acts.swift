/// Whether the lines of an act count (the design, section 2).
enum ActStanding: Hashable, Sendable {
  /// Every line of it is here.
  case whole
  /// Another line holds one of its places: it was broken off in writing, and none of it counts.
  case broken
  /// A line of it is missing or damaged, and the log went on: the rest counts.
  case incomplete
  /// A line of it is missing and nothing came after it yet: it may still be on its way.
  case waiting

  /// True where its lines count.
  var counts: Bool { self == .whole || self == .incomplete }
}

/// Which act of which log: acts of one id in two branches of a fork are told apart by place.
struct ActKey: Hashable, Sendable {
  let log: LogName
  let id: String
  let first: Int
  let count: Int

  /// The act `event` belongs to; nil where it belongs to none.
  init?(of event: Event) {
    guard let act = event.act, event.version.sequence - act.part >= 0 else { return nil }
    log = event.version.log
    id = act.id
    first = event.version.sequence - act.part + 1
    count = act.count
  }

  var places: ClosedRange<Int> { first...(first + count - 1) }
}

/// What is held of one log: which lines stand at each place, and which acts are not whole yet.
struct LogIndex: Sendable {
  /// Numbers of the lines at each place; more than one in a fork, or beside a stub.
  private(set) var lines: [Int: [Int]] = [:]
  /// The highest place held.
  private(set) var last = 0
  /// Acts that may still come to count, or to count in full, with the lines held of each.
  var acts: [ActKey: [Int]] = [:]

  mutating func add(line: Int, at sequence: Int) {
    lines[sequence, default: []].append(line)
    last = max(last, sequence)
  }

  /// How `act` stands. `isPart` tells of a line whether it is one of the act or a stub.
  func standing(of act: ActKey, isPart: (Int) -> Bool) -> ActStanding {
    var isMissing = false
    var isBroken = false
    for place in act.places {
      guard let held = lines[place] else {
        isMissing = true
        continue
      }
      if !held.contains(where: isPart) { isBroken = true }
    }
    if isBroken { return .broken }
    if !isMissing { return .whole }
    return last > act.places.upperBound ? .incomplete : .waiting
  }
}
