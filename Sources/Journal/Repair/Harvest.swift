import Domain

/// What a stretch of a file holds: whole lines, and bytes that are none.
struct Harvest {
  /// A whole line, and where its bytes lie, without the newline.
  struct Line {
    let event: Event
    let place: Range<Int>
  }

  /// Bytes that are no line.
  struct Rest: Hashable {
    let place: Range<Int>
    /// The place in its log of the last whole line before them; 0 where there is none.
    let after: Int
  }

  /// The whole lines, in the order in which they stand.
  private(set) var lines: [Line] = []
  /// All else, in the order in which it stands.
  private(set) var rest: [Rest] = []
  /// True where it is nothing but whole lines with a newline behind each.
  private(set) var isTidy = true

  /// Reads the bytes in `range` of `file`.
  init(_ file: OpenFile, _ range: Range<Int>) throws(JournalError) {
    var splitter = LineSplitter()
    splitter.move(to: range.lowerBound)
    var harvest = self
    let tail = try splitter.eachLine(of: file, size: range.upperBound) { line, place in
      harvest.take(line, at: place)
    }
    if let tail {
      harvest.isTidy = false
      harvest.take(tail.bytes.span, at: tail.place)
    }
    self = harvest
  }

  /// Takes in what stands between two newlines; of what is far too long, only its end is in `line`.
  private mutating func take(_ line: Span<UInt8>, at place: LinePlace) {
    let whole = place.offset..<(place.offset + place.length)
    if line.count == place.length, let event = try? LineReader.read(line) {
      return lines.append(Line(event: event, place: whole))
    }
    isTidy = false
    var reached = whole.lowerBound
    // Bytes that carry their own checksum and still say nothing are no line that lost a newline.
    let pieces = LineReader.isWhole(line) ? [] : GluedLines.pieces(in: line)
    for piece in pieces.compactMap(\.self) {
      guard let event = try? LineReader.read(line.extracting(piece)) else { continue }
      let start = whole.upperBound - line.count + piece.lowerBound
      setAside(reached..<start)
      reached = start + piece.count
      lines.append(Line(event: event, place: start..<reached))
    }
    setAside(reached..<whole.upperBound)
  }

  private mutating func setAside(_ place: Range<Int>) {
    guard !place.isEmpty else { return }
    rest.append(Rest(place: place, after: lines.last?.event.version.sequence ?? 0))
  }
}
