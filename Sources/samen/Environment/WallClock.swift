import Domain
import Glibc

/// The clock on the wall in Brussels, or the moment that SAMEN_NOW pins.
struct WallClock {
  private let pinned: String?

  init(pinned: String?) {
    self.pinned = pinned
  }

  /// Now; nil where SAMEN_NOW holds no moment.
  func now() -> Moment? {
    guard let pinned else { return WallClock.moment(epoch: time(nil)) }
    return WallClock.epoch(of: pinned).map(WallClock.moment)
  }

  /// The moment so many seconds after 1 January 1970 UTC.
  static func moment(epoch: Int) -> Moment {
    let local = localTime(epoch)
    return Moment(
      instant: instant(epoch),
      day: Day(
        year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
        ?? Day(number: epoch / 86_400),
      time: ClockTime(minutes: Int(local.tm_hour) * 60 + Int(local.tm_min))
        ?? ClockTime.startOfDay)
  }

  /// `2026-11-23T10:00:00+01:00`, with `Z`, or without an offset for the time in Brussels.
  static func epoch(of text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 19, bytes[10] == UInt8(ascii: "T"), let day = Day(String(text.prefix(10))),
      let time = ClockTime(String(text.dropFirst(11).prefix(5))),
      let seconds = Int(text.dropFirst(17).prefix(2)), seconds < 60,
      bytes[16] == UInt8(ascii: ":")
    else { return nil }
    let wallTime = day.number * 86_400 + time.minutes * 60 + seconds
    let offset = String(text.dropFirst(19))
    if offset.isEmpty { return brussels(wallTime) }
    return self.offset(offset).map { wallTime - $0 }
  }

  private static func offset(_ text: String) -> Int? {
    if text == "Z" { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-",
      let time = ClockTime(String(text.dropFirst()))
    else { return nil }
    return (sign == "-" ? -60 : 60) * time.minutes
  }

  /// The first of the moments at which the clocks in Brussels show `wall`.
  private static func brussels(_ wall: Int) -> Int {
    [7200, 3600].map { wall - $0 }.first { $0 + localTime($0).tm_gmtoff == wall } ?? wall - 3600
  }

  /// `2026-11-23T09:00:00Z`.
  private static func instant(_ epoch: Int) -> String {
    let day = Day(number: epoch >= 0 ? epoch / 86_400 : (epoch - 86_399) / 86_400)
    let second = epoch - day.number * 86_400
    let parts = [second / 3600, second / 60 % 60, second % 60].map { Digits.padded($0) }
    return "\(day.text)T\(parts.joined(separator: ":"))Z"
  }

  private static func localTime(_ epoch: Int) -> tm {
    _ = zone
    var seconds = time_t(epoch)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return parts
  }

  /// Sets the zone once. Where the machine has no list of zones, the rule of Directive 2000/84/EC.
  private static let zone: Void = {
    let isListed = access("/usr/share/zoneinfo/Europe/Brussels", R_OK) == 0
    setenv("TZ", isListed ? "Europe/Brussels" : "CET-1CEST,M3.5.0,M10.5.0/3", 1)
    tzset()
  }()
}
