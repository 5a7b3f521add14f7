/// The identity of a line: its log, its place there, and the checksum of its bytes.
public struct Version: Hashable, Sendable {
  /// The log it stands in.
  public let log: LogName
  /// Its place in the log, from 1.
  public let sequence: Int
  /// CRC-32C of the line.
  public let checksum: UInt32

  /// The line at `sequence` of `log` with `checksum`.
  public init(log: LogName, sequence: Int, checksum: UInt32) {
    self.log = log
    self.sequence = sequence
    self.checksum = checksum
  }

  /// The version written `log.seq.crc`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, let log = LogName(parts[0] + "." + parts[1]),
      let sequence = Int(parts[2]), sequence > 0, String(sequence) == parts[2],
      let checksum = Version.checksum(parts[3])
    else { return nil }
    self.init(log: log, sequence: sequence, checksum: checksum)
  }

  static func checksum(_ text: Substring) -> UInt32? {
    let lowerHex = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
    }
    return text.utf8.count == 8 && lowerHex ? UInt32(text, radix: 16) : nil
  }

  /// `log.seq.crc`.
  public var text: String { "\(log.text).\(sequence).\(checksumText)" }

  /// The checksum as 8 lower-case hexadecimal digits.
  public var checksumText: String {
    let digits = String(checksum, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

/// Where a line stands among all lines: by Lamport clock first, never by wall time.
public struct VersionOrder: Hashable, Comparable, Sendable {
  /// The Lamport clock of the line's scope.
  public let lamport: Int
  /// The line.
  public let version: Version

  /// The order of `version`, written when the clock stood at `lamport`.
  public init(lamport: Int, version: Version) {
    self.lamport = lamport
    self.version = version
  }

  public static func < (left: VersionOrder, right: VersionOrder) -> Bool {
    if left.lamport != right.lamport { return left.lamport < right.lamport }
    if left.version.log != right.version.log { return left.version.log < right.version.log }
    if left.version.sequence != right.version.sequence {
      return left.version.sequence < right.version.sequence
    }
    return left.version.checksum < right.version.checksum
  }
}
