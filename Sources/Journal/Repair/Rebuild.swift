import Domain

/// A log put together again: whole lines, each once, and stubs where a person was erased.
struct Rebuild {
  private enum Part {
    case copied(OpenFile, Range<Int>)
    case stub([UInt8])
  }

  /// The lines it has so far, in order.
  private(set) var versions: [Version] = []
  /// How many lines became stubs.
  private(set) var stubs = 0
  /// How many lines were there already.
  private(set) var doubles = 0
  private var parts: [Part] = []
  private var held: Set<Version> = []

  /// Adds the line that lies at `place` of `file`, as a stub where it `mustGo`.
  mutating func add(_ line: Harvest.Line, of file: OpenFile, mustGo: Bool) {
    let event = line.event
    guard mustGo else { return add(event.version, .copied(file, line.place)) }
    let stub = LineWriter.stub(of: event)
    stubs += 1
    add(stub.event.version, .stub(stub.bytes.dropLast()))
  }

  private mutating func add(_ version: Version, _ part: Part) {
    guard held.insert(version).inserted else {
      doubles += 1
      return
    }
    versions.append(version)
    parts.append(part)
  }

  /// Writes all lines to `copy`, and reads them back: what differs is refused.
  func write(to copy: OpenFile) throws(JournalError) {
    var lines = LinesOut(to: copy)
    for part in parts {
      switch part {
      case .copied(let file, let place):
        try lines.add(try file.read(at: place.lowerBound, count: place.count))
      case .stub(let bytes): try lines.add(bytes)
      }
    }
    try lines.finish()
    let size = Int(try copy.status().st_size)
    let written = try Harvest(copy, 0..<size)
    guard written.isTidy, written.lines.map(\.event.version) == versions else {
      throw .copyDiffers(copy.name)
    }
  }
}
