/// Why bytes are not a line of the journal.
public enum LineFlaw: Error, Hashable, Sendable {
  /// Nothing but the newline.
  case empty
  /// More than 256 KiB, newline included.
  case tooLong
  /// The bytes do not end in `,"crc":"8 digits"}`: torn, or not written by this format.
  case noChecksum
  /// The checksum at the end is not that of the bytes before it.
  case badChecksum
  /// Bytes that are not UTF-8.
  case notUTF8
  /// Not one JSON object as the format has it.
  case notJSON(JSONError)
  /// A key that every such line has is absent.
  case keyMissing(String)
  /// What stands under a key cannot stand there.
  case keyWrong(String)
}
