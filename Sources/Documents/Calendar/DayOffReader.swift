import Domain

/// Reads one event for the days it takes.
struct DayOffReader {
  private let part: CalendarPart
  private let today: Day
  /// The days on which it would come back and does not.
  var skipped: Set<Day> = []

  /// The most days off in a row.
  private static let mostDays = 366

  init(_ part: CalendarPart, today: Day) {
    self.part = part
    self.today = today
  }

  var dayOff: DayOff {
    var hasHours = false
    let days = Result { () throws(DayOffFlaw) -> [Closure] in
      if part["STATUS"]?.value.uppercased() == "CANCELLED" { throw .cancelled }
      let (start, end) = try span()
      // A minute before midnight is as good as midnight.
      let first = Day(number: DayOffReader.days(start.count, roundingUp: true))
      let last = Day(number: DayOffReader.days(end + 1, roundingUp: false)) - 1
      guard first <= last else { throw .onlyHours }
      guard last - first < DayOffReader.mostDays else { throw .tooLong }
      hasHours =
        first.number * 1440 != start.count
        || ![end, end + 1].contains((last.number + 1) * 1440)
      return try repeated(Closure(name: part.text("SUMMARY"), since: first, until: last))
    }
    return DayOff(line: part.line, name: part.text("SUMMARY"), days: days, hasHours: hasHours)
  }

  /// Whole days in so many minutes since 1970.
  private static func days(_ minutes: Int, roundingUp: Bool) -> Int {
    let (whole, rest) = minutes.quotientAndRemainder(dividingBy: 1440)
    if rest == 0 { return whole }
    return roundingUp ? whole + (rest > 0 ? 1 : 0) : whole - (rest < 0 ? 1 : 0)
  }

  /// When it begins, and the minute at which it is over.
  private func span() throws(DayOffFlaw) -> (start: CalendarTime, end: Int) {
    guard let start = try time("DTSTART") else { throw .noDay }
    let usual = start.count + (start.minutes == nil ? 1440 : 0)
    if let end = try time("DTEND") {
      guard end.count >= start.count else { throw .endsEarlier }
      // Many a program writes the same day twice for one whole day.
      return (start, end.count == start.count ? usual : end.count)
    }
    guard let duration = part["DURATION"] else { return (start, usual) }
    guard let minutes = CalendarDuration.minutes(duration.value) else {
      throw .badDay(duration.value)
    }
    return (start, start.count + minutes)
  }

  private func time(_ name: String) throws(DayOffFlaw) -> CalendarTime? {
    guard let line = part[name] else { return nil }
    guard let time = CalendarTime(line.value) else { throw .badDay(line.value) }
    return time
  }

  /// The days, once for each year in which they come back.
  private func repeated(_ first: Closure) throws(DayOffFlaw) -> [Closure] {
    if part["RDATE"] != nil { throw .comesBack }
    let skipped = skipped.union(try exceptions())
    guard let line = part["RRULE"] else { return skipped.contains(first.since) ? [] : [first] }
    guard let rule = YearlyRule(line.value, from: first.since) else { throw .comesBack }
    let years = (today.parts.year)...(today.parts.year + 2)
    let days = rule.days(in: years).filter { !skipped.contains($0) }
    guard !days.isEmpty else { throw .past }
    let length = first.until - first.since
    return days.map { Closure(name: first.name, since: $0, until: $0 + length) }
  }

  private func exceptions() throws(DayOffFlaw) -> [Day] {
    var days: [Day] = []
    for line in part.lines where line.name == "EXDATE" {
      for text in line.value.split(separator: ",") {
        guard let time = CalendarTime(String(text)) else { throw .badDay(String(text)) }
        days.append(time.day)
      }
    }
    return days
  }
}
