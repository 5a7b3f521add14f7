/// A time of day as the clock on the wall shows it in Brussels.
public struct ClockTime: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  public let minutes: Int

  /// The time so many minutes after midnight; nil outside the day.
  public init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// The time so many minutes after some midnight.
  init(within minutes: Int) {
    self.minutes = (minutes % 1440 + 1440) % 1440
  }

  /// Midnight, as a day begins.
  public static let startOfDay = ClockTime(within: 0)

  /// The time written as `HH:MM`; nil for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == 0x3A,
      let hour = Day.digits(bytes[0..<2]), let minute = Day.digits(bytes[3..<5]),
      hour < 24, minute < 60
    else { return nil }
    minutes = hour * 60 + minute
  }

  public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }

  /// `HH:MM`.
  public var text: String { "\(Digits.padded(minutes / 60)):\(Digits.padded(minutes % 60))" }
}
