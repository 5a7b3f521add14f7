import Domain

/// How a segment lies in the exchange folder.
enum SegmentSeal {
  /// For all to read.
  case open
  /// Sealed to this public key.
  case sealed(any Sealer, to: String)
}

/// Writes lines into segments, which are never changed again: under a name of this device first, on
/// the disk before they get their own.
struct SegmentWriter {
  /// A line to be written, without its newline.
  struct Line {
    let sequence: Int
    let checksum: UInt32
    let act: Act?
    let bytes: [UInt8]
  }

  /// A segment that lies there now.
  struct Written {
    let name: SegmentName
    let lines: [(sequence: Int, checksum: UInt32)]

    /// The lines, to be looked up.
    var index: SequenceIndex {
      var index = SequenceIndex()
      for line in lines { _ = index.insert(line.checksum, at: line.sequence, isStub: false) }
      return index
    }
  }

  let folder: Folder
  let device: String
  let seal: SegmentSeal
  let privateFolder: PrivateFolder

  /// From this size on a segment is closed, and left alone: 8 MiB.
  static let fullSize = 8 << 20

  /// Writes `lines`, which are in order, into as few segments as they fit in.
  func write(_ lines: [Line]) throws(JournalError) -> [Written] {
    var written: [Written] = []
    for part in SegmentWriter.parts(of: lines) { written.append(try write(part)) }
    return written
  }

  /// `lines` dealt out so that no part is too large and none ends inside an act.
  static func parts(of lines: [Line]) -> [ArraySlice<Line>] {
    var parts: [ArraySlice<Line>] = []
    var start = 0
    var size = 0
    for (place, line) in lines.enumerated() {
      size += line.bytes.count + 1
      let next = place + 1 < lines.count ? lines[place + 1] : nil
      let goesOn = next.map { isSameAct(line, $0) } ?? false
      guard size >= fullSize, !goesOn else { continue }
      parts.append(lines[start...place])
      start = place + 1
      size = 0
    }
    if start < lines.count { parts.append(lines[start...]) }
    return parts
  }

  private static func isSameAct(_ line: Line, _ next: Line) -> Bool {
    guard let act = line.act else { return line.sequence == next.sequence }
    return act.id == next.act?.id || line.sequence == next.sequence
  }

  private func write(_ lines: ArraySlice<Line>) throws(JournalError) -> Written {
    let places = (lines.first?.sequence ?? 1)...(lines.last?.sequence ?? 1)
    var name = SegmentName(places, 0, isSealed: false)
    try folder.put("\(places.lowerBound)-\(places.upperBound)", by: device) {
      (file) throws(JournalError) in
      name = try fill(file, lines, places)
      return name.text
    }
    return Written(name: name, lines: lines.map { ($0.sequence, $0.checksum) })
  }

  private func fill(
    _ file: OpenFile, _ lines: ArraySlice<Line>, _ places: ClosedRange<Int>
  ) throws(JournalError) -> SegmentName {
    switch seal {
    case .open:
      try put(lines, into: file)
      return SegmentName(places, try file.wholeChecksum(), isSealed: false)
    case .sealed(let age, let recipient):
      let plain = try privateFolder.nameless()
      try put(lines, into: plain)
      try age.seal(plain, to: recipient, into: file)
      return SegmentName(places, try file.wholeChecksum(), isSealed: true)
    }
  }

  private func put(_ lines: ArraySlice<Line>, into file: OpenFile) throws(JournalError) {
    var out = LinesOut(to: file)
    for line in lines { try out.add(line.bytes) }
    try out.finish()
  }
}

extension OpenFile {
  /// The checksum of all of it, read back from where it lies.
  func wholeChecksum() throws(JournalError) -> UInt32 {
    try checksum(size: Int(try status().st_size))
  }
}
