/// Which lines are held at each place of a log: four bytes a line where they come in order.
struct SequenceIndex {
  private struct Run {
    let first: Int
    var checksums: [UInt32]
    var last: Int { first + checksums.count - 1 }
  }

  /// What became of a line that was put in.
  enum Outcome: Hashable {
    case new, duplicate, fork
  }

  private var runs: [Run] = []
  /// Lines at places that were passed by, and lines beside others at the same place.
  private var strays: [Int: [UInt32]] = [:]
  /// The stubs among them.
  private var stubs: [Int: [UInt32]] = [:]

  /// The highest place held; 0 where there is none.
  var highest: Int { runs.last?.last ?? 0 }

  /// Puts in a line. A stub and its original at one place are no fork.
  mutating func insert(_ checksum: UInt32, at sequence: Int, isStub: Bool) -> Outcome {
    if sequence > highest {
      extend(checksum, to: sequence)
      if isStub { stubs[sequence] = [checksum] }
      return .new
    }
    let held = checksums(at: sequence)
    guard !held.contains(checksum) else { return .duplicate }
    strays[sequence, default: []].append(checksum)
    let isBesideStub = isStub || hasStub(at: sequence)
    if isStub { stubs[sequence, default: []].append(checksum) }
    return held.isEmpty || isBesideStub ? .new : .fork
  }

  private mutating func extend(_ checksum: UInt32, to sequence: Int) {
    if !runs.isEmpty, sequence == highest + 1 {
      runs[runs.count - 1].checksums.append(checksum)
    } else {
      runs.append(Run(first: sequence, checksums: [checksum]))
    }
  }

  /// The checksums of all lines held at `sequence`.
  func checksums(at sequence: Int) -> [UInt32] {
    let place = runs.partitioningIndex { $0.last >= sequence }
    let inRun =
      place < runs.count && runs[place].first <= sequence
      ? [runs[place].checksums[sequence - runs[place].first]] : []
    return inRun + (strays[sequence] ?? [])
  }

  /// True where a stub is held at `sequence`.
  func hasStub(at sequence: Int) -> Bool { stubs[sequence] != nil }

  /// True where this very line is a stub.
  func isStub(_ checksum: UInt32, at sequence: Int) -> Bool {
    stubs[sequence]?.contains(checksum) ?? false
  }

  /// The places within `range`, all of them passed by, that no stray has filled since.
  func missing(in range: ClosedRange<Int>, strays: [Int]) -> [ClosedRange<Int>] {
    var found: [ClosedRange<Int>] = []
    var start = range.lowerBound
    let first = strays.partitioningIndex { $0 >= range.lowerBound }
    for stray in strays[first...] {
      guard stray <= range.upperBound else { break }
      if start < stray { found.append(start...(stray - 1)) }
      start = stray + 1
    }
    if start <= range.upperBound { found.append(start...range.upperBound) }
    return found
  }

  /// The places of all strays in order, for `missing`.
  var strayPlaces: [Int] { strays.keys.sorted() }
}

extension Array {
  /// The first place from which on `isInSecondHalf` holds; the array must be parted by it.
  fileprivate func partitioningIndex(_ isInSecondHalf: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if isInSecondHalf(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension SequenceIndex {
  /// The places that are held, as ranges in order.
  var ranges: [ClosedRange<Int>] {
    var places = runs.map { $0.first...$0.last }
    places += strayPlaces.map { $0...$0 }
    places.sort { $0.lowerBound < $1.lowerBound }
    return places.reduce(into: []) { joined, next in
      if let last = joined.last, next.lowerBound <= last.upperBound + 1 {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, next.upperBound)
      } else {
        joined.append(next)
      }
    }
  }

  /// True where this very line is held.
  func holds(_ checksum: UInt32, at sequence: Int) -> Bool {
    checksums(at: sequence).contains(checksum)
  }

  /// The lines held here that `other` does not hold, in order.
  func missing(in other: SequenceIndex) -> [(sequence: Int, checksum: UInt32)] {
    var missing: [(sequence: Int, checksum: UInt32)] = []
    for places in ranges {
      for place in places {
        for checksum in checksums(at: place) where !other.holds(checksum, at: place) {
          missing.append((place, checksum))
        }
      }
    }
    return missing
  }
}

extension SequenceIndex {
  /// True where every line held here is held in `other`.
  func isCovered(by other: SequenceIndex) -> Bool {
    ranges.allSatisfy { places in
      places.allSatisfy { place in
        checksums(at: place).allSatisfy { other.holds($0, at: place) }
      }
    }
  }

  /// A sum over the lines held in `places`: another one where one of them is another.
  func digest(of places: ClosedRange<Int>) -> UInt32 {
    var sum = Checksum.Running()
    for place in places {
      for checksum in checksums(at: place).sorted() {
        let bytes = Hex.bytes(UInt32(truncatingIfNeeded: place)) + Hex.bytes(checksum)
        sum.add(bytes.span)
      }
    }
    return sum.value
  }
}
