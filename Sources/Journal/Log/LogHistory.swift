import Domain

/// One log as it was read: its lines, and whatever is wrong with them.
struct LogHistory {
  let name: LogName
  /// The workspace the log should be of.
  let workspace: String
  /// Broken writes that were closed before; see `Quarantine`.
  var torn: Set<TornPlace> = []
  private(set) var lineCount = 0
  private(set) var eventCount = 0
  private(set) var isForked = false
  /// True for a log of another workspace: none of its lines count here.
  private(set) var isForeign = false
  private(set) var index = SequenceIndex()
  private var troubles = Troubles()
  private var laterFormat = 0
  private var quick: QuickReader?

  init(name: LogName, workspace: String) {
    self.name = name
    self.workspace = workspace
  }

  private var file: String { LogFileName.name(of: name) }

  /// The highest place held; 0 where there is none.
  var highest: Int { index.highest }

  /// The place of the next line of ours: above all that is held, and above what may have been
  /// written in places that cannot be read any more.
  var nextSequence: Int { index.highest + troubles.possibleAtEnd + 1 }

  /// True where bad bytes at the end may have been lines that were promised.
  var mayHaveLostItsEnd: Bool { troubles.possibleAtEnd > 0 }

  /// The last line held; nil where there is none.
  var lastVersion: Version? {
    index.checksums(at: highest).first.map {
      Version(log: name, sequence: highest, checksum: $0)
    }
  }

  /// True where nothing held speaks against `version` having been written here. A damaged line
  /// does not, nor does the stub of an erased one.
  func couldHold(_ version: Version) -> Bool {
    let held = index.checksums(at: version.sequence)
    return held.isEmpty || held.contains(version.checksum)
      || index.hasStub(at: version.sequence)
  }

  /// Before lines are taken into `lines`.
  mutating func begin(_ lines: inout PackedLines) { quick = QuickReader(name, into: &lines) }

  /// Takes in one line of the file, without its newline; what it says goes to `lines`.
  mutating func take(_ line: Span<UInt8>, at place: LinePlace, into lines: inout PackedLines) {
    lineCount += 1
    do throws(LineFlaw) {
      guard line.count == place.length else { throw .tooLong }
      let checksum = try LineReader.checkedSum(line)
      // What the first line says of the log is looked at more closely.
      if eventCount > 0, let quick, let found = quick.read(line, checksum: checksum, into: &lines) {
        if take(.seconds(found.at), found.sequence, checksum, isStub: false), !isForeign {
          lines.keepOpenLine()
        }
      } else {
        take(try LineReader.read(line, checksum: checksum), into: &lines)
      }
    } catch {
      let isTorn = torn.contains(TornPlace(place.offset, place.length))
      takePieces(of: line, error, isTorn: isTorn, into: &lines)
    }
  }

  private mutating func takePieces(
    of line: Span<UInt8>, _ flaw: LineFlaw, isTorn: Bool, into lines: inout PackedLines
  ) {
    let pieces = LineReader.isWhole(line) ? [nil] : GluedLines.pieces(in: line)
    var didRead = false
    for piece in pieces {
      if let piece, let event = try? LineReader.read(line.extracting(piece)) {
        didRead = true
        take(event, into: &lines)
      } else {
        troubles.badLine(lineCount, flaw, isTorn: isTorn)
      }
    }
    guard didRead else { return }
    troubles.note(Finding(file: file, problem: .glued, lines: lineCount...lineCount))
  }

  private mutating func take(_ event: Event, into lines: inout PackedLines) {
    guard event.version.log == name else {
      return note(.otherLog(event.version.log), event.version.sequence)
    }
    if eventCount == 0 { lookAtFirst(event) }
    if event.format != Event.format { laterFormat += 1 }
    let isNew = take(
      .text(event.at), event.version.sequence, event.version.checksum,
      isStub: event.kind == EventKind.gone.name)
    if isNew, !isForeign { lines.append(event) }
  }

  /// Puts a line of this log in its place; false where it is there already.
  private mutating func take(
    _ at: Troubles.Clock, _ sequence: Int, _ checksum: UInt32, isStub: Bool
  ) -> Bool {
    eventCount += 1
    troubles.wholeLine(.init(sequence: sequence, at: at), above: index.highest)
    switch index.insert(checksum, at: sequence, isStub: isStub) {
    case .new: break
    case .duplicate:
      note(.duplicate, sequence)
      return false
    case .fork:
      isForked = true
      note(.fork, sequence)
    }
    return true
  }

  private mutating func lookAtFirst(_ event: Event) {
    guard event.kind == EventKind.logOpened.name, let other = event.data[.workspace]?.asText,
      other != workspace
    else { return }
    isForeign = true
    note(.otherWorkspace(other), event.version.sequence)
  }

  private mutating func note(_ problem: Finding.Problem, _ sequence: Int) {
    troubles.note(
      Finding(
        file: file, problem: problem, lines: lineCount...lineCount,
        sequences: sequence...sequence))
  }

  /// All that is wrong with it.
  var findings: [Finding] {
    let later = Finding(file: file, problem: .laterFormat(laterFormat))
    return troubles.findings(file: file, index: index) + (laterFormat > 0 ? [later] : [])
  }
}
