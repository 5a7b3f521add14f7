import Domain

/// What others have that this device lacks: read, and not written anywhere yet.
public struct Delivery: Sendable {
  /// A whole line.
  struct Line: Sendable {
    let event: Event
    /// Without the newline.
    let bytes: [UInt8]
  }

  /// The lines, by log, in the order of their places.
  var logs: [LogName: [Line]] = [:]

  /// How many lines there are.
  public var count: Int { logs.values.reduce(0) { $0 + $1.count } }

  /// In the order of their places; of two at one place, as a fork has them, always the same first.
  static func comesFirst(_ left: Line, _ right: Line) -> Bool {
    let (one, other) = (left.event.version, right.event.version)
    return (one.sequence, one.checksum) < (other.sequence, other.checksum)
  }
}
