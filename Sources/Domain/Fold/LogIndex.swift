/// What is held of one log: which places, and which acts are not whole yet.
struct LogIndex: Sendable {
  /// An act of which the lines come one behind the other, as they were written.
  struct Running: Sendable {
    let act: ActKey
    fileprivate(set) var lines: [Int]
  }

  private var places = Places()
  private(set) var last = 0
  /// Acts that may still come to count, or to count in full.
  private(set) var acts: [ActKey: ActTally] = [:]
  /// The act whose next line is to come next.
  private(set) var running: Running?

  /// Takes a line that comes right behind all others, of no act or of the one that is running: as
  /// nearly all do. False where it is none of these, and nothing was done.
  mutating func extend(line: Int, at place: Int, of act: ActKey?) -> Bool {
    guard acts.isEmpty, places.isNext(place) else { return false }
    if let running {
      guard let act, act == running.act, running.lines.count < act.count else { return false }
      self.running?.lines.append(line)
      if running.lines.count + 1 == act.count { self.running = nil }
    } else if let act {
      guard act.first == place, act.count > 0 else { return false }
      if act.count > 1 { running = Running(act: act, lines: [line]) }
    }
    places.insert(place)
    last = place
    return true
  }

  /// Hands over the act of which more was to come.
  mutating func endRunning() -> Running? {
    defer { running = nil }
    return running
  }

  func contains(_ place: Int) -> Bool { places.contains(place) }

  /// Takes note of a line that is of no act, or of one that is not whole yet.
  mutating func add(line: Int, at place: Int, of act: ActKey?) {
    if let act, acts[act] == nil { acts[act] = ActTally(of: act, in: places) }
    for other in acts.keys where other != act && other.places.contains(place) {
      acts[other]?.takeForeign(at: place)
    }
    if let act { acts[act]?.take(own: line, at: place) }
    places.insert(place)
    last = max(last, place)
  }

  func standing(of act: ActKey) -> ActStanding {
    acts[act]?.standing(of: act, lastInLog: last) ?? .whole
  }

  mutating func forget(_ act: ActKey) { acts[act] = nil }
}

/// The places of a log that are held. A log has no gaps once it is all here, so that a million lines
/// take one number; only what lies beyond a gap is remembered one by one.
struct Places: Sendable {
  private var unbroken = 0
  private var beyond: Set<Int> = []

  func contains(_ place: Int) -> Bool { place <= unbroken || beyond.contains(place) }

  /// True where all places before this one are held, and none from it on.
  func isNext(_ place: Int) -> Bool { place == unbroken + 1 && beyond.isEmpty }

  mutating func insert(_ place: Int) {
    guard place == unbroken + 1 else {
      if place > unbroken { beyond.insert(place) }
      return
    }
    unbroken = place
    while beyond.remove(unbroken + 1) != nil { unbroken += 1 }
  }
}
