/// Where a line lies in its file.
struct LinePlace: Hashable {
  /// The place of its first byte in the file.
  let offset: Int
  /// How many bytes it has; where more than were kept, only its end was.
  let length: Int
}

/// The end of a file that has no newline behind it.
struct Tail: Hashable {
  let place: LinePlace
  let bytes: [UInt8]

  /// The size of the file.
  var end: Int { place.offset + place.length }
}

/// Walks through a file line by line and remembers how far it came, so that what is appended later
/// is read without reading anything twice.
struct LineSplitter {
  private static let chunk = 1 << 20
  /// Two lines with their newline broken, and then some, still fit in here.
  private static let longestKept = 4 * LineLimits.longestLine

  /// Where the first line starts that was not taken yet.
  private(set) var offset = 0

  /// Leaves out the bytes up to `offset`.
  mutating func move(to offset: Int) { self.offset = offset }

  /// Hands over every line that ends before `size`, without its newline; returns what is left.
  mutating func eachLine(
    of file: OpenFile, size: Int, _ take: (Span<UInt8>, LinePlace) -> Void
  ) throws(JournalError) -> Tail? {
    var unwatched = ReadingProgress(Watch(), all: 0)
    return try eachLine(of: file, size: size, &unwatched, take)
  }

  /// The same for somebody who follows how far it is, and may stop it.
  mutating func eachLine(
    of file: OpenFile, size: Int, _ progress: inout ReadingProgress,
    _ take: (Span<UInt8>, LinePlace) -> Void
  ) throws(JournalError) -> Tail? {
    var buffer: [UInt8] = []
    var end = offset
    while end < size {
      try progress.look(min(LineSplitter.chunk, size - end))
      let scanned = buffer.count
      let more = try file.read(at: end, count: min(LineSplitter.chunk, size - end))
      if more.isEmpty { break }
      if scanned == 0 { buffer = more } else { buffer += more }
      end += more.count
      let taken = lines(in: buffer.span, from: scanned, endingAt: end, take)
      buffer.removeFirst(taken)
      if buffer.count > LineSplitter.longestKept {
        buffer.removeFirst(buffer.count - LineLimits.longestLine)
      }
    }
    guard !buffer.isEmpty else { return nil }
    return Tail(place: LinePlace(offset: offset, length: end - offset), bytes: buffer)
  }

  /// Hands over the lines in `buffer`; returns how many bytes they took.
  private mutating func lines(
    in buffer: Span<UInt8>, from scanned: Int, endingAt end: Int,
    _ take: (Span<UInt8>, LinePlace) -> Void
  ) -> Int {
    var start = 0
    for place in scanned..<buffer.count where buffer[place] == 0x0A {
      let newline = end - (buffer.count - place)
      take(
        buffer.extracting(start..<place), LinePlace(offset: offset, length: newline - offset))
      start = place + 1
      offset = newline + 1
    }
    return start
  }
}
