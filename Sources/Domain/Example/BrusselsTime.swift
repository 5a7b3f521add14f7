/// The time in Brussels, for an example that must be the same on every machine.
enum BrusselsTime {
  /// The moment at which the clocks in Brussels show `minutes` after midnight on `day`, and
  /// `seconds` more.
  static func moment(_ day: Day, minutes: Int, seconds: Int = 0) -> Moment {
    let local = minutes + seconds / 60
    let offset = isSummer(day) ? 120 : 60
    let utc = local - offset
    let utcDay = utc < 0 ? day - 1 : day
    let clock = ClockTime(within: utc + 1440)
    let instant = "\(utcDay.text)T\(clock.text):\(Digits.padded(seconds % 60))Z"
    return Moment(instant: instant, day: day, time: ClockTime(within: local))
  }

  /// From the last Sunday of March to the last of October (Directive 2000/84/EC). Nothing in an
  /// example happens in the night of the change.
  private static func isSummer(_ day: Day) -> Bool {
    let year = day.parts.year
    return day >= lastSunday(year, 3) && day < lastSunday(year, 10)
  }

  private static func lastSunday(_ year: Int, _ month: Int) -> Day {
    let last = Day(year: year, month: month, day: 31) ?? Day(number: 0)
    return last - (last.weekday + 1) % 7
  }
}
