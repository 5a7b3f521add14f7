/// The time in Brussels, one or two hours ahead of UTC (Directive 2000/84/EC).
extension Moment {
  /// The moment written as `2026-10-04T09:12:33Z`; nil for anything else.
  public init?(instant: String) {
    let bytes = Array(instant.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      let day = Day(String(instant.prefix(10))),
      let time = ClockTime(String(instant.dropFirst(11).prefix(5)))
    else { return nil }
    let minutes = time.minutes + (Moment.isSummer(day, time) ? 120 : 60)
    self.init(
      instant: instant, day: day + minutes / 1440, time: ClockTime(within: minutes % 1440))
  }

  /// From one o'clock UTC on the last Sunday of March to the same on the last of October.
  private static func isSummer(_ day: Day, _ time: ClockTime) -> Bool {
    let now = day.number * 1440 + time.minutes
    let year = day.parts.year
    return now >= change(year, 3) && now < change(year, 10)
  }

  private static func change(_ year: Int, _ month: Int) -> Int {
    let last = Day(year: year, month: month, day: 31) ?? Day(number: 0)
    return (last.number - (last.weekday + 1) % 7) * 1440 + 60
  }
}
