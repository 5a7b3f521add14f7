/// Reads dates as people type them: `23/11`, `23-11-2026`, `2026-11-23`, `23 nov`, `ma`, `morgen`,
/// `+3`, `+2w`. Names of days and months are those of the language.
///
/// Without a year it is the nearest such day that is not more than six months back.
public struct DateReader: Sendable {
  /// Why a text is no date.
  public enum Mistake: Error, Hashable, Sendable {
    /// Not understood.
    case notADate
    /// A day the calendar does not have, as 31/02.
    case noSuchDay(day: Int, month: Int)
    /// The day of the week that was typed is not that of the date, which is this one.
    case otherWeekday(Int)
  }

  let words: Words
  let today: CalendarDay

  /// A reader for what is typed today.
  public init(_ words: Words, today: CalendarDay) {
    self.words = words
    self.today = today
  }

  /// The day that `text` says.
  public func read(_ text: String) throws(Mistake) -> CalendarDay {
    let typed = TypedText.folded(text)
    if let day = namedDay(typed) ?? offset(typed) { return day }
    var tokens = typed.split { " /-.,".contains($0) }.map(String.init)
    guard let first = tokens.first, let weekday = weekday(first) else { return try date(tokens) }
    tokens.removeFirst()
    if tokens.isEmpty { return next(weekday) }
    let day = try date(tokens)
    let real = CivilCalendar.weekday(day)
    if real != weekday { throw .otherWeekday(real) }
    return day
  }

  /// What the parts of a date say: day, month and perhaps year, in any order people use.
  private func date(_ tokens: [String]) throws(Mistake) -> CalendarDay {
    guard (2...3).contains(tokens.count) else { throw .notADate }
    if let month = month(tokens[0]), let day = dayOfMonth(tokens[1]) {
      return try date(day, month, tokens.dropFirst(2).first)
    }
    if tokens.count == 3, let year = TypedText.number(tokens[0], 4...4) {
      guard let month = TypedText.number(tokens[1], 1...2),
        let day = TypedText.number(tokens[2], 1...2)
      else { throw .notADate }
      return try date(day, month, String(year))
    }
    guard let day = dayOfMonth(tokens[0]),
      let month = month(tokens[1]) ?? TypedText.number(tokens[1], 1...2)
    else { throw .notADate }
    return try date(day, month, tokens.dropFirst(2).first)
  }

  private func date(_ day: Int, _ month: Int, _ year: String?) throws(Mistake) -> CalendarDay {
    guard let year else { return try nearest(day, month) }
    guard let year = fullYear(year) else { throw .notADate }
    guard CivilCalendar.exists((year, month, day)) else {
      throw .noSuchDay(day: day, month: month)
    }
    return (year, month, day)
  }

  /// Two digits are a year up to ten years ahead, or else one of the last century: of birth.
  private func fullYear(_ text: String) -> Int? {
    if let short = TypedText.number(text, 2...2) {
      return 2000 + short <= today.year + 10 ? 2000 + short : 1900 + short
    }
    return TypedText.number(text, 4...4).flatMap { (1900...2199).contains($0) ? $0 : nil }
  }

  private func nearest(_ day: Int, _ month: Int) throws(Mistake) -> CalendarDay {
    let here = CivilCalendar.number(today)
    let earliest = CivilCalendar.number(CivilCalendar.day(today, minusMonths: 6))
    let candidates = (-1...1).map { (year: today.year + $0, month: month, day: day) }
      .filter { CivilCalendar.exists($0) && CivilCalendar.number($0) >= earliest }
    let found = candidates.min {
      (CivilCalendar.number($0) - here).magnitude < (CivilCalendar.number($1) - here).magnitude
    }
    guard let found else { throw .noSuchDay(day: day, month: month) }
    return found
  }
}

extension DateReader {
  private func namedDay(_ typed: String) -> CalendarDay? {
    let named: [(CommonPhrase, Int)] = [
      (.typedToday, 0), (.typedTomorrow, 1), (.typedDayAfterTomorrow, 2), (.typedYesterday, -1),
    ]
    return named.first { means(typed, $0.0) }.map { CivilCalendar.day(today, plus: $0.1) }
  }

  /// `+3` is three days on, `+2w` two weeks, `-1` yesterday.
  private func offset(_ typed: String) -> CalendarDay? {
    guard let sign = typed.first, sign == "+" || sign == "-" else { return nil }
    let digits = typed.dropFirst().prefix { $0.isASCII && $0.isNumber }
    let unit = String(typed.dropFirst(1 + digits.count).trimmed)
    guard let count = TypedText.number(String(digits), 1...4) else { return nil }
    let weeks = means(unit, .typedWeeks)
    guard unit.isEmpty || weeks || means(unit, .typedDays) else { return nil }
    return CivilCalendar.day(today, plus: (sign == "-" ? -count : count) * (weeks ? 7 : 1))
  }

  /// The next such day of the week; today counts.
  private func next(_ weekday: Int) -> CalendarDay {
    CivilCalendar.day(today, plus: (weekday - CivilCalendar.weekday(today) + 7) % 7)
  }

  private func weekday(_ typed: String) -> Int? {
    (0...6).first { weekday in
      [words.weekdayHeading(weekday), words.shortWeekday(weekday), words.weekday(weekday)]
        .contains { TypedText.folded($0) == typed }
    }
  }

  private func month(_ typed: String) -> Int? {
    (1...12).first { month in
      [words.shortMonth(month), words.month(month)].contains { TypedText.folded($0) == typed }
    }
  }

  private func dayOfMonth(_ typed: String) -> Int? {
    typed == words(CommonPhrase.firstOfMonth) ? 1 : TypedText.number(typed, 1...2)
  }

  private func means(_ typed: String, _ phrase: CommonPhrase) -> Bool {
    words(phrase).split(separator: ",").contains { TypedText.folded(String($0)) == typed }
  }
}
