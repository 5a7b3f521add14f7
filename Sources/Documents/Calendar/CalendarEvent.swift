import Domain

/// Something that takes place at a day and a time in Brussels, for a calendar.
public struct CalendarEvent: Hashable, Sendable {
  /// The same in every file, whoever makes it; no other event ever has it (RFC 5545, 3.8.4.7).
  public var uid: String
  /// Higher each time it was changed (RFC 5545, 3.8.7.4).
  public var sequence: Int
  /// When it was last changed: UTC, as `2026-10-04T09:12:33Z`.
  public var changedAt: String
  public var day: Day
  public var start: ClockTime
  /// Nil where nobody said until when.
  public var end: ClockTime?
  public var summary: String
  public var location: String?
  public var description: String?
  public var isCancelled: Bool

  /// An event with all its parts.
  public init(
    uid: String, sequence: Int, changedAt: String, day: Day, start: ClockTime, end: ClockTime?,
    summary: String, location: String? = nil, description: String? = nil,
    isCancelled: Bool = false
  ) {
    self.uid = uid
    self.sequence = sequence
    self.changedAt = changedAt
    self.day = day
    self.start = start
    self.end = end
    self.summary = summary
    self.location = location
    self.description = description
    self.isCancelled = isCancelled
  }
}
