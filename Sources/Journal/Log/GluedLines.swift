/// Whole lines within bytes that are no line: two that lost the newline between them, one glued
/// onto a torn one by another program, one with a stray byte at its end.
///
/// Only what ends in its own checksum counts, so nothing is guessed.
enum GluedLines {
  private static let opening: StaticString = "{\"v\":"
  private static let closing: StaticString = ",\"crc\":\""

  /// The stretches of `bytes` that each start as a line does, in order. A stretch that is a whole
  /// line has a range; the others, and what lies before the first, have none.
  static func pieces(in bytes: Span<UInt8>) -> [Range<Int>?] {
    var pieces: [Range<Int>?] = []
    var starts = places(of: opening, in: bytes, 0..<bytes.count)
    if starts.first != 0 { pieces.append(nil) }
    starts.append(bytes.count)
    for (start, end) in zip(starts, starts.dropFirst()) {
      let line = wholeLine(in: bytes, start..<end)
      // Garbage after garbage is still one piece of garbage.
      if line != nil || pieces.last != .some(nil) { pieces.append(line) }
    }
    return pieces
  }

  private static func wholeLine(in bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    guard let tail = places(of: closing, in: bytes, range).last else { return nil }
    let end = tail + LineLimits.checksumTail
    guard end <= range.upperBound,
      LineReader.isWhole(bytes.extracting(range.lowerBound..<end))
    else { return nil }
    return range.lowerBound..<end
  }

  private static func places(
    of text: StaticString, in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> [Int] {
    let wanted = Array(text.description.utf8)
    guard range.count >= wanted.count, let first = wanted.first else { return [] }
    var places: [Int] = []
    for start in range.lowerBound...(range.upperBound - wanted.count) where bytes[start] == first {
      if wanted.indices.allSatisfy({ bytes[start + $0] == wanted[$0] }) { places.append(start) }
    }
    return places
  }
}
