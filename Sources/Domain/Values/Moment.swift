/// Now, as the one who asks for a decision sees it. The domain has no clock of its own.
public struct Moment: Hashable, Sendable {
  /// Wall-clock time in UTC, whole seconds, `2026-10-04T09:12:33Z`.
  public let instant: String
  /// The day in Brussels.
  public let day: Day
  /// The time of day in Brussels.
  public let time: ClockTime

  /// The moment with these faces; the caller sees to it that they agree.
  public init(instant: String, day: Day, time: ClockTime) {
    self.instant = instant
    self.day = day
    self.time = time
  }
}
