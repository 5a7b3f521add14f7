import Domain

/// One log as it was read: its lines, and whatever is wrong with them.
struct LogHistory {
  let name: LogName
  /// The workspace the log should be of.
  let workspace: String
  /// Broken writes that were closed before; see `Quarantine`.
  var torn: Set<TornPlace> = []
  /// The lines read and not handed on yet.
  private(set) var events: [Event] = []
  private(set) var lineCount = 0
  private(set) var eventCount = 0
  private(set) var isForked = false
  /// True for a log of another workspace: none of its lines count here.
  private(set) var isForeign = false
  private(set) var index = SequenceIndex()
  private var troubles = Troubles()
  private var laterFormat = 0

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

  /// Hands on the lines read since this was last asked.
  mutating func takeEvents() -> [Event] {
    defer { events = [] }
    return events
  }

  /// Takes in one line of the file, without its newline.
  mutating func take(_ line: Span<UInt8>, at place: LinePlace) {
    lineCount += 1
    do throws(LineFlaw) {
      guard line.count == place.length else { throw .tooLong }
      take(try LineReader.read(line))
    } catch {
      let isTorn = torn.contains(TornPlace(place.offset, place.length))
      takePieces(of: line, error, isTorn: isTorn)
    }
  }

  private mutating func takePieces(of line: Span<UInt8>, _ flaw: LineFlaw, isTorn: Bool) {
    let pieces = LineReader.isWhole(line) ? [nil] : GluedLines.pieces(in: line)
    var didRead = false
    for piece in pieces {
      if let piece, let event = try? LineReader.read(line.extracting(piece)) {
        didRead = true
        take(event)
      } else {
        troubles.badLine(lineCount, flaw, isTorn: isTorn)
      }
    }
    guard didRead else { return }
    troubles.note(Finding(file: file, problem: .glued, lines: lineCount...lineCount))
  }

  private mutating func take(_ event: Event) {
    guard event.version.log == name else {
      return note(.otherLog(event.version.log), event)
    }
    if eventCount == 0 { lookAtFirst(event) }
    eventCount += 1
    let sequence = event.version.sequence
    troubles.wholeLine(.init(sequence: sequence, at: event.at), above: index.highest)
    let outcome = index.insert(
      event.version.checksum, at: sequence, isStub: event.kind == EventKind.gone.name)
    if event.format != Event.format { laterFormat += 1 }
    switch outcome {
    case .new: break
    case .duplicate: return note(.duplicate, event)
    case .fork:
      isForked = true
      note(.fork, event)
    }
    if !isForeign { events.append(event) }
  }

  private mutating func lookAtFirst(_ event: Event) {
    guard event.kind == EventKind.logOpened.name, let other = event.data[.workspace]?.asText,
      other != workspace
    else { return }
    isForeign = true
    note(.otherWorkspace(other), event)
  }

  private mutating func note(_ problem: Finding.Problem, _ event: Event) {
    let sequence = event.version.sequence
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
