import Domain

/// What lies of one log in the exchange folder, and what is to become of it.
struct PublishingPlan {
  /// A whole segment, as this device knows what is in it.
  private struct Known {
    let file: String
    let lines: SequenceIndex
    let count: Int
  }

  let log: LogName
  /// The lines that lie there and may.
  private(set) var lying = SequenceIndex()
  /// The segments that are taken together with what is new.
  private(set) var absorbed: [Segment] = []
  private var clean: [Known] = []
  /// Those of them that may be taken together.
  private var mergeable: [Segment] = []
  /// Those that hold what must not lie anywhere any more.
  private var unclean: [String] = []
  /// Those that are broken, by the places their names speak of.
  private var broken: [(file: String, places: ClosedRange<Int>)] = []
  private var hasErased = false
  /// The files that may be put together and rid of doubles; nil for all.
  private let ours: Set<String>?

  /// `ours` are the names of those that this device laid down, where it is to leave the others: whoever
  /// laid down what it cannot open knows it by name, and would lay it down again.
  init(log: LogName, segments: [Segment], ground: ExchangeGround, ours: Set<String>?) {
    self.log = log
    self.ours = ours
    hasErased = !ground.erased.isEmpty || !ground.redacted.isEmpty
    let held = ground.held[log] ?? SequenceIndex()
    for segment in segments {
      if segment.holdsErased(ground, log: log) {
        // Only what can be put in its place may take it away.
        if segment.isCovered(by: held, ground, log: log) { unclean.append(segment.file) }
      } else if segment.isWhole {
        take(segment)
      } else {
        if segment.isCovered(by: held, ground, log: log) {
          broken.append((segment.file, segment.name.places))
        }
        // What can be read in it is there all the same, unless it has to go as a whole.
        if !hasErased { note(segment) }
      }
    }
  }

  private mutating func take(_ segment: Segment) {
    if ours?.contains(segment.file) ?? true { mergeable.append(segment) }
    clean.append(
      Known(file: segment.file, lines: note(segment), count: segment.lines.count))
  }

  @discardableResult
  private mutating func note(_ segment: Segment) -> SequenceIndex {
    var index = SequenceIndex()
    for line in segment.lines {
      _ = index.insert(line.checksum, at: line.sequence, isStub: line.isStub)
      _ = lying.insert(line.checksum, at: line.sequence, isStub: line.isStub)
    }
    return index
  }

  /// Takes in a segment that this device sealed and cannot open: where its lines are no longer those
  /// that are held, somebody was erased since.
  mutating func take(_ entry: SealedMemory.Entry, held: SequenceIndex) {
    guard entry.digest == held.digest(of: entry.places) else {
      unclean.append(entry.name)
      return
    }
    var index = SequenceIndex()
    for place in entry.places {
      for checksum in held.checksums(at: place) {
        let isStub = held.isStub(checksum, at: place)
        _ = index.insert(checksum, at: place, isStub: isStub)
        _ = lying.insert(checksum, at: place, isStub: isStub)
      }
    }
    clean.append(Known(file: entry.name, lines: index, count: entry.places.count))
  }

  /// True where nothing needs to be removed.
  var isTidy: Bool {
    unclean.isEmpty && (broken.isEmpty || !hasErased) && clean.count < 2
  }

  /// Chooses the segments at the end that are taken together with `count` new lines: those that are
  /// no larger than what came together so far, so that sizes double and each line is written again
  /// only a few times. The logs of others are left as they lie until there are many.
  mutating func absorb(besides count: Int, isOwn: Bool) {
    guard count > 0, isOwn || mergeable.count > PublishingPlan.manySegments else { return }
    var lines = count
    var size = 0
    for segment in mergeable.sorted(by: PublishingPlan.liesLater) {
      guard segment.lines.count <= lines, size + segment.size <= SegmentWriter.fullSize else {
        break
      }
      absorbed.append(segment)
      lines += segment.lines.count
      size += segment.size
    }
  }

  private static let manySegments = 8

  private static func liesLater(_ left: Segment, _ right: Segment) -> Bool {
    left.name.places.upperBound > right.name.places.upperBound
  }

  /// The files that may go once `written` lies there, by name.
  ///
  /// A segment goes where a larger one covers it, or an equal one whose name comes first: so two
  /// devices that tidy up at once never each remove what the other kept.
  func toRemove(after written: [SegmentWriter.Written], held: SequenceIndex) -> [String] {
    var all = clean
    for segment in written {
      all.append(
        Known(file: segment.name.text, lines: segment.index, count: segment.lines.count))
    }
    var gone = unclean
    for known in clean where ours?.contains(known.file) ?? true {
      if all.contains(where: { PublishingPlan.covers($0, known) }) { gone.append(known.file) }
    }
    if hasErased {
      let ranges = held.ranges
      gone += broken.filter { part in
        ranges.contains {
          $0.lowerBound <= part.places.lowerBound && part.places.upperBound <= $0.upperBound
        }
      }.map(\.file)
    }
    return gone
  }

  private static func covers(_ large: Known, _ small: Known) -> Bool {
    guard large.file != small.file,
      large.count > small.count || (large.count == small.count && large.file < small.file)
    else { return false }
    return small.lines.isCovered(by: large.lines)
  }
}
