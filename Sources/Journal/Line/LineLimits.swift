/// The fixed measures of a line.
public enum LineLimits {
  /// The most bytes a line may have, its newline included: 256 KiB.
  public static let longestLine = 256 * 1024
  /// How many bytes the checksum takes at the end: `,"crc":"8 digits"}`.
  static let checksumTail = 18
  /// How many lines of one scope may be written at once: the most an act may have.
  public static let mostLines = 4096
}
