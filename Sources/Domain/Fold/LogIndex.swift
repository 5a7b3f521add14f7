/// What is held of one log: which places, and which acts are not whole yet.
struct LogIndex: Sendable {
  private var places = Places()
  private(set) var last = 0
  /// Acts that may still come to count, or to count in full.
  private(set) var acts: [ActKey: ActTally] = [:]

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

  mutating func insert(_ place: Int) {
    guard place == unbroken + 1 else {
      if place > unbroken { beyond.insert(place) }
      return
    }
    unbroken = place
    while beyond.remove(unbroken + 1) != nil { unbroken += 1 }
  }
}
