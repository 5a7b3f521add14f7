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
  private var stubs: Set<Int> = []

  /// The highest place held; 0 where there is none.
  var highest: Int { runs.last?.last ?? 0 }

  /// Puts in a line. A stub and its original at one place are no fork.
  mutating func insert(_ checksum: UInt32, at sequence: Int, isStub: Bool) -> Outcome {
    if sequence > highest {
      extend(checksum, to: sequence)
      if isStub { stubs.insert(sequence) }
      return .new
    }
    let held = checksums(at: sequence)
    guard !held.contains(checksum) else { return .duplicate }
    strays[sequence, default: []].append(checksum)
    let isBesideStub = isStub || stubs.contains(sequence)
    if isStub { stubs.insert(sequence) }
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
  func hasStub(at sequence: Int) -> Bool { stubs.contains(sequence) }

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
