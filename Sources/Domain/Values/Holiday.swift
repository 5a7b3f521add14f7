/// A day on which sessions that come back are skipped: the ten public holidays of Belgium (law of 4
/// January 1974, royal decree of 18 April 1974, article 1) and the day of the Flemish Community.
public enum Holiday: String, CaseIterable, Sendable {
  case newYear, easterMonday, labourDay, ascension, whitMonday, flemishCommunity, nationalDay
  case assumption, allSaints, armistice, christmas

  /// The holiday that falls on `day`; nil on any other day. Where two fall together, the fixed one.
  public init?(on day: Day) {
    let (year, _, _) = day.parts
    guard let found = Holiday.allCases.first(where: { $0.day(in: year) == day }) else { return nil }
    self = found
  }

  /// The day it falls on in `year`.
  public func day(in year: Int) -> Day? {
    switch self {
    case .newYear: Day(year: year, month: 1, day: 1)
    case .easterMonday: Day.easter(in: year).map { $0 + 1 }
    case .labourDay: Day(year: year, month: 5, day: 1)
    case .ascension: Day.easter(in: year).map { $0 + 39 }
    case .whitMonday: Day.easter(in: year).map { $0 + 50 }
    case .flemishCommunity: Day(year: year, month: 7, day: 11)
    case .nationalDay: Day(year: year, month: 7, day: 21)
    case .assumption: Day(year: year, month: 8, day: 15)
    case .allSaints: Day(year: year, month: 11, day: 1)
    case .armistice: Day(year: year, month: 11, day: 11)
    case .christmas: Day(year: year, month: 12, day: 25)
    }
  }
}

extension Day {
  /// Easter Sunday of `year` in the Gregorian calendar (the anonymous algorithm of 1876).
  public static func easter(in year: Int) -> Day? {
    let golden = year % 19
    let century = year / 100
    let leapCenturies = century / 4
    let correction = (century + 8) / 25
    let epact = (19 * golden + century - leapCenturies - (century - correction + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let shifted = epact + weekday - 7 * late + 114
    return Day(year: year, month: shifted / 31, day: shifted % 31 + 1)
  }
}
