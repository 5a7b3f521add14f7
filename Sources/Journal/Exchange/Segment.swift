import Domain

/// A segment as it was read: which lines are in it, and what it is worth.
struct Segment {
  /// A whole line, and where its bytes lie, without the newline.
  struct Line {
    let sequence: Int
    let checksum: UInt32
    let isStub: Bool
    let person: PersonID?
    let kind: String
    let act: Act?
    let place: Range<Int>
  }

  /// Its name in the folder of the log.
  let file: String
  let name: SegmentName
  /// The plain bytes.
  let bytes: OpenFile
  let lines: [Line]
  /// True where the file is as it was written; else it is still arriving, or was damaged.
  let isWhole: Bool

  /// How many bytes its lines take.
  var size: Int { lines.reduce(0) { $0 + $1.place.count + 1 } }

  /// True where something in it must not lie anywhere any more.
  func holdsErased(_ ground: ExchangeGround, log: LogName) -> Bool {
    lines.contains { line in
      let version = Version(log: log, sequence: line.sequence, checksum: line.checksum)
      return ground.mustGo(version, of: line.person, kind: line.kind)
    }
  }
}

extension Segment {
  /// True where this device holds each of its lines that may still lie anywhere.
  func isCovered(by held: SequenceIndex, _ ground: ExchangeGround, log: LogName) -> Bool {
    lines.allSatisfy { line in
      let version = Version(log: log, sequence: line.sequence, checksum: line.checksum)
      return held.holds(line.checksum, at: line.sequence)
        || ground.mustGo(version, of: line.person, kind: line.kind)
    }
  }
}

extension Segment.Line {
  init(_ event: Event, at place: Range<Int>) {
    sequence = event.version.sequence
    checksum = event.version.checksum
    isStub = event.kind == EventKind.gone.name
    person = event.of
    kind = event.kind
    act = event.act
    self.place = place
  }
}

/// Why a file in an exchange folder was not taken. Wordless.
public enum ExchangeTrouble: Hashable, Sendable {
  /// Its name is none that this program gives, or it is no plain file.
  case strangeFile
  /// It is not as it was written: cut off, damaged, or still arriving. Its whole lines were taken.
  case notWhole
  /// It is far larger than anything that is written here.
  case tooLarge
  /// It is not sealed, and this exchange is.
  case notSealed
  /// It is sealed with a key that this device does not have.
  case noKey
  /// Of a device that nobody accepted.
  case stranger
  /// Of another workspace.
  case otherWorkspace
  /// Lines that belong in another log, or at other places than its name says.
  case wrongPlace
  /// The disk refused.
  case unreadable(JournalError)
}
