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
  /// The number of the log.
  let log: Int
  let id: String
  let first: Int
  let count: Int

  init(log: Int, id: String, first: Int, count: Int) {
    self.log = log
    self.id = id
    self.first = first
    self.count = count
  }

  /// The act `event` belongs to, of the log with this number; nil where it belongs to none.
  init?(of event: Event, log: Int) {
    guard let act = event.act, event.version.sequence - act.part >= 0 else { return nil }
    self.init(log: log, id: act.id, first: event.version.sequence - act.part + 1, count: act.count)
  }

  var places: ClosedRange<Int> { first...(first + count - 1) }
}

/// What is held of an act that may still come to count, or to count in full.
struct ActTally: Sendable {
  /// The numbers of its lines, stubs of them included.
  private(set) var lines: [Int] = []
  /// Its places that a line of it holds.
  private var own: Set<Int> = []
  /// Its places that only lines of no or another act hold.
  private var foreign: Set<Int> = []

  /// The tally of an act of which nothing is held, while its log holds `places`.
  init(of act: ActKey, in places: Places) {
    for place in act.places where places.contains(place) { foreign.insert(place) }
  }

  mutating func take(own line: Int, at place: Int) {
    lines.append(line)
    own.insert(place)
    foreign.remove(place)
  }

  mutating func takeForeign(at place: Int) {
    if !own.contains(place) { foreign.insert(place) }
  }

  func standing(of act: ActKey, lastInLog last: Int) -> ActStanding {
    if !foreign.isEmpty { return .broken }
    if own.count == act.count { return .whole }
    return last > act.places.upperBound ? .incomplete : .waiting
  }
}
