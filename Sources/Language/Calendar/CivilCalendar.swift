/// A day as year, month (1 to 12) and day of the month. `Day.parts` of the domain gives one.
public typealias CalendarDay = (year: Int, month: Int, day: Int)

/// The little reckoning with days that reading and writing dates needs.
///
/// The domain has a richer one; this module imports nothing, so it keeps its own few lines.
enum CivilCalendar {
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func exists(_ day: CalendarDay) -> Bool {
    (1...12).contains(day.month)
      && (1...length(ofMonth: day.month, year: day.year)).contains(day.day)
  }

  /// Days since 1 March of the year 0, which puts the leap day last.
  static func number(_ day: CalendarDay) -> Int {
    let year = day.month <= 2 ? day.year - 1 : day.year
    let month = day.month <= 2 ? day.month + 9 : day.month - 3
    return year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day.day - 1
  }

  /// 0 for Monday to 6 for Sunday. 1 March of the year 0 was a Wednesday.
  static func weekday(_ day: CalendarDay) -> Int { (number(day) + 2) % 7 }

  /// The day so many days later, or earlier where negative.
  static func day(_ day: CalendarDay, plus days: Int) -> CalendarDay {
    var (year, month, day) = day
    day += days
    while day > length(ofMonth: month, year: year) {
      day -= length(ofMonth: month, year: year)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    while day < 1 {
      (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
      day += length(ofMonth: month, year: year)
    }
    return (year, month, day)
  }

  /// The same day so many months earlier, or the last of a month that is too short.
  static func day(_ day: CalendarDay, minusMonths months: Int) -> CalendarDay {
    let count = day.year * 12 + day.month - 1 - months
    let (year, month) = (count / 12, count % 12 + 1)
    return (year, month, min(day.day, length(ofMonth: month, year: year)))
  }
}
