import Domain

/// How far another laptop is, by what it last said and what is held here.
public struct DeviceStanding: Hashable, Sendable {
  /// Wall-clock time in UTC at which it last exchanged; empty where it never said.
  public let lastSeen: String
  /// How many lines are held here that it did not have then, of those it may see.
  public let lacks: Int
  /// How many lines it had then that are not held here.
  public let hasMore: Int
  /// Whether its disk is encrypted.
  public let disk: DiskSeal
  /// Whose lines it has taken away.
  public let erased: Set<PersonID>
}

extension Journal {
  /// How far each laptop is that ever said so, this one included.
  public func standings(_ state: State) throws(JournalError) -> [String: DeviceStanding] {
    let ground = try ground(state)
    var standings: [String: DeviceStanding] = [:]
    for said in try acknowledgements() {
      standings[said.device] = DeviceStanding(said, against: ground)
    }
    if let device {
      let last = try knownFolders().map(\.last).max() ?? ""
      standings[device] = DeviceStanding(
        lastSeen: last, lacks: 0, hasMore: 0, disk: DiskSealing.look(at: folder),
        erased: ground.erased)
    }
    return standings
  }
}

extension DeviceStanding {
  init(_ said: Acknowledgement, against ground: ExchangeGround) {
    lastSeen = said.at
    disk = said.disk
    erased = said.erased
    var lacks = 0
    var hasMore = 0
    for (log, index) in ground.held where log.scope == .shared || said.held[log] != nil {
      lacks += PlaceSet(index.ranges).count(without: PlaceSet(said.held[log] ?? []))
    }
    for (log, ranges) in said.held where log.scope == .shared || ground.held[log] != nil {
      hasMore += PlaceSet(ranges).count(without: PlaceSet(ground.held[log]?.ranges ?? []))
    }
    self.lacks = lacks
    self.hasMore = hasMore
  }
}

/// Places of a log, as ranges that may come in any order and lie over one another.
struct PlaceSet {
  private let ranges: [ClosedRange<Int>]

  init(_ ranges: [ClosedRange<Int>]) {
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
      .reduce(into: []) { joined, next in
        if let last = joined.last, next.lowerBound <= last.upperBound {
          joined[joined.count - 1] = last.lowerBound...max(last.upperBound, next.upperBound)
        } else {
          joined.append(next)
        }
      }
  }

  /// How many of the places are not among `others`.
  func count(without others: PlaceSet) -> Int {
    ranges.reduce(0) { sum, range in
      let shared = others.ranges.reduce(0) { found, other in
        let low = max(range.lowerBound, other.lowerBound)
        let high = min(range.upperBound, other.upperBound)
        return found + (low <= high ? high - low + 1 : 0)
      }
      return sum + range.count - shared
    }
  }
}
