import Domain

/// A day, or a moment by the clock in Brussels, as a calendar writes it (RFC 5545, 3.3.4 and 3.3.5).
struct CalendarTime: Hashable {
  let day: Day
  /// Minutes since midnight; nil for a whole day.
  let minutes: Int?

  /// The time that `text` says: `20261224`, `20261224T130000`, or in UTC with a `Z` behind it. A time in
  /// another zone is taken as its clock shows it, as a day off is one wherever somebody looks from.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8 || bytes.count >= 15,
      let day = Day(CalendarTime.dashed(text.prefix(8)))
    else { return nil }
    if bytes.count == 8 {
      self.init(day: day, minutes: nil)
      return
    }
    let digits = text.dropFirst(9)
    guard bytes[8] == UInt8(ascii: "T"), let time = CalendarTime.clock(digits.prefix(4)) else {
      return nil
    }
    switch digits.dropFirst(6) {
    case "": self.init(day: day, minutes: time.minutes)
    case "Z":
      guard let moment = Moment(instant: "\(day.text)T\(time.text):00Z") else { return nil }
      self.init(day: moment.day, minutes: moment.time.minutes)
    default: return nil
    }
  }

  private init(day: Day, minutes: Int?) {
    self.day = day
    self.minutes = minutes
  }

  /// Minutes since 1 January 1970 by the clock on the wall.
  var count: Int { day.number * 1440 + (minutes ?? 0) }

  private static func dashed(_ digits: Substring) -> String {
    "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.dropFirst(6))"
  }

  private static func clock(_ digits: Substring) -> ClockTime? {
    ClockTime("\(digits.prefix(2)):\(digits.dropFirst(2))")
  }
}

/// How long something lasts, as a calendar writes it (RFC 5545, 3.3.6): `P1D`, `P2W`, `PT24H`.
enum CalendarDuration {
  /// Minutes; nil where `text` says none, or one that goes back.
  static func minutes(_ text: String) -> Int? {
    let pattern =
      #/
      \+?P (?: (\d{1,4})W | (?:(\d{1,5})D)? (?: T (?:(\d{1,6})H)? (?:(\d{1,7})M)? (?:\d{1,7}S)? )? )
      /#
    guard text.utf8.count > 2, let match = text.wholeMatch(of: pattern) else { return nil }
    let parts = [(match.1, 7 * 1440), (match.2, 1440), (match.3, 60), (match.4, 1)]
    return parts.reduce(0) { $0 + ($1.0.flatMap { Int($0) } ?? 0) * $1.1 }
  }
}
