/// Days and months as people write them. A weekday is 0 for Monday to 6 for Sunday.
extension Words {
  /// "ma".
  public func shortWeekday(_ weekday: Int) -> String { word("weekday.short.\(weekday)") }

  /// "maandag".
  public func weekday(_ weekday: Int) -> String { word("weekday.long.\(weekday)") }

  /// The two letters above a column of the month grid.
  public func weekdayHeading(_ weekday: Int) -> String { word("weekday.heading.\(weekday)") }

  /// "nov".
  public func shortMonth(_ month: Int) -> String { word("month.short.\(month)") }

  /// "november".
  public func month(_ month: Int) -> String { word("month.long.\(month)") }

  /// "november 2026".
  public func monthTitle(year: Int, month: Int) -> String {
    self(CommonPhrase.dateMonth, ["month": self.month(month), "year": String(year)])
  }

  /// "ma 23 nov".
  public func shortDate(_ day: CalendarDay) -> String {
    self(
      CommonPhrase.dateShort,
      [
        "weekday": shortWeekday(CivilCalendar.weekday(day)),
        "day": String(day.day), "month": shortMonth(day.month),
      ])
  }

  /// "maandag 23 november 2026".
  public func longDate(_ day: CalendarDay) -> String {
    self(
      CommonPhrase.dateLong,
      [
        "weekday": weekday(CivilCalendar.weekday(day)),
        "day": day.day == 1 ? self(CommonPhrase.firstOfMonth) : String(day.day),
        "month": month(day.month), "year": String(day.year),
      ])
  }

  /// "23/11/2026".
  public func numericDate(_ day: CalendarDay) -> String {
    self(
      CommonPhrase.dateNumeric,
      ["day": twoDigits(day.day), "month": twoDigits(day.month), "year": String(day.year)])
  }

  /// "vandaag", "morgen", "gisteren", or else the short date.
  public func nearDate(_ day: CalendarDay, today: CalendarDay) -> String {
    switch CivilCalendar.number(day) - CivilCalendar.number(today) {
    case 0: self(CommonPhrase.today)
    case 1: self(CommonPhrase.tomorrow)
    case -1: self(CommonPhrase.yesterday)
    default: shortDate(day)
    }
  }

  private func twoDigits(_ number: Int) -> String {
    (0...9).contains(number) ? "0\(number)" : String(number)
  }
}
