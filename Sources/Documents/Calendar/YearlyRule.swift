import Domain

/// Something that comes back each year, or every so many years, on its day (RFC 5545, 3.3.10).
struct YearlyRule {
  private let first: Day
  private var interval = 1
  private var count = Int.max
  private var until: Day?

  /// The rule that `text` writes for what begins on `first`; nil for any other rule.
  init?(_ text: String, from first: Day) {
    self.first = first
    let (_, month, day) = first.parts
    var isYearly = false
    for part in text.uppercased().split(separator: ";") {
      let halves = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard halves.count == 2 else { return nil }
      switch (halves[0], halves[1]) {
      case ("FREQ", "YEARLY"): isYearly = true
      case ("BYMONTH", let value) where Int(value) == month: break
      case ("BYMONTHDAY", let value) where Int(value) == day: break
      case ("WKST", _): break
      case ("INTERVAL", let value):
        guard let number = Int(value), (1...1000).contains(number) else { return nil }
        interval = number
      case ("COUNT", let value):
        guard let number = Int(value), number > 0 else { return nil }
        count = number
      case ("UNTIL", let value):
        guard let time = CalendarTime(value) else { return nil }
        until = time.day
      default: return nil
      }
    }
    guard isYearly else { return nil }
  }

  /// The days in these years. A year without that day, as for 29 February, has none and does not count.
  func days(in years: ClosedRange<Int>) -> [Day] {
    let (year, month, day) = first.parts
    var left = count
    var days: [Day] = []
    for year in stride(from: year, through: max(year, years.upperBound), by: interval) {
      guard left > 0, let found = Day(year: year, month: month, day: day) else { continue }
      if let until, found > until { break }
      left -= 1
      if years.contains(year) { days.append(found) }
    }
    return days
  }
}
