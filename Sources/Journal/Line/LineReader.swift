import Domain

/// Turns the bytes of a line into what it says, or tells why it is none.
///
/// The checksum comes first: nothing of a damaged line is ever looked into. After that keys may
/// come in any order and beside others, as a later version may have written the line.
public enum LineReader {
  /// What the line `bytes`, without its newline, says.
  public static func read(_ bytes: [UInt8]) throws(LineFlaw) -> Event { try read(bytes.span) }

  /// As above, for a line that lies in a larger buffer.
  static func read(_ line: Span<UInt8>) throws(LineFlaw) -> Event {
    try read(line, checksum: try checkedSum(line))
  }

  /// As above, for a line of which the checksum was found to be right.
  static func read(_ line: Span<UInt8>, checksum: UInt32) throws(LineFlaw) -> Event {
    var envelope = LineEnvelope()
    do {
      try envelope.read(line)
    } catch {
      throw error.reason == .notUTF8 ? .notUTF8 : .notJSON(error)
    }
    return try envelope.event(checksum: checksum)
  }

  /// True where the line ends in its own checksum.
  static func isWhole(_ line: Span<UInt8>) -> Bool {
    (try? checkedSum(line)) != nil
  }

  /// The checksum of the line, which is the one it ends in.
  static func checkedSum(_ line: Span<UInt8>) throws(LineFlaw) -> UInt32 {
    guard line.count > 0 else { throw .empty }
    guard line.count < LineLimits.longestLine else { throw .tooLong }
    let length = line.count - LineLimits.checksumTail
    guard length > 0, let claimed = claimedSum(line, at: length) else { throw .noChecksum }
    let checksum = Checksum.of(line.extracting(0..<length))
    guard checksum == claimed else { throw .badChecksum }
    return checksum
  }

  private static func claimedSum(_ line: Span<UInt8>, at start: Int) -> UInt32? {
    let opening: StaticString = ",\"crc\":\""
    for (place, byte) in opening.description.utf8.enumerated() where line[start + place] != byte {
      return nil
    }
    guard line[line.count - 2] == UInt8(ascii: "\""), line[line.count - 1] == UInt8(ascii: "}")
    else { return nil }
    return Hex.number(line, at: start + opening.utf8CodeUnitCount)
  }
}
