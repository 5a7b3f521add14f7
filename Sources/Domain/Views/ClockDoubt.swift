/// Why the clock of this laptop, or that of another one, may be wrong. Nothing is decided by it.
public enum ClockDoubt: Hashable, Sendable {
  /// This laptop wrote something at a moment that is still to come by its clock of now.
  case runsBackwards(last: String)
  /// Another one wrote something more than a day from now.
  case othersAreAhead(device: String, last: String)
}

extension State {
  /// What speaks against the clock that says `now` on `device`; nil where nothing does. A laptop that
  /// was put right by a minute or two is no reason to say anything.
  public func clockDoubt(at now: Moment, on device: String) -> ClockDoubt? {
    let soon = State.instant(now.instant, plusDays: 0, minutes: 5)
    let tomorrow = State.instant(now.instant, plusDays: 1, minutes: 0)
    let length = now.instant.utf8.count
    var own = ""
    var other = (at: "", device: "")
    for (log, at) in lastTold where at.utf8.count == length {
      if log.device == device {
        own = max(own, at)
      } else if at > other.at || at == other.at && log.device < other.device {
        other = (at, log.device)
      }
    }
    if own > soon { return .runsBackwards(last: own) }
    return other.at > tomorrow ? .othersAreAhead(device: other.device, last: other.at) : nil
  }

  /// When each log was written last, by its own clock.
  var lastTold: [LogName: String] {
    var seconds = [UInt32](repeating: 0, count: held.logs.count)
    var last: [LogName: String] = [:]
    for line in held.indices {
      let row = held[row: line]
      if row.traits.contains(.isOdd) {
        let event = held[line]
        guard State.tellsTheTime(event), !event.at.isEmpty else { continue }
        last[event.version.log] = max(last[event.version.log] ?? "", event.at)
      } else if row.at > seconds[Int(row.log)], !State.timeless.contains(row.kind) {
        seconds[Int(row.log)] = row.at
      }
    }
    for (log, second) in zip(held.logs, seconds) where second > 0 {
      last[log] = max(last[log] ?? "", WallSecond(seconds: second).text)
    }
    return last
  }

  private static let timeless = Set(
    [EventKind.surveyAnswered, .tipGiven].compactMap { KindNames.number($0.name) })

  /// Answers and tips all have the same hour, so that it does not say who gave them.
  static func tellsTheTime(_ event: Event) -> Bool {
    ![EventKind.surveyAnswered.name, EventKind.tipGiven.name].contains(event.kind)
  }

  /// `2026-11-23T09:00:00Z` some time later; the same where it cannot be read.
  private static func instant(_ text: String, plusDays days: Int, minutes: Int) -> String {
    guard let day = Day(String(text.prefix(10))),
      let time = ClockTime(String(text.dropFirst(11).prefix(5)))
    else { return text }
    let total = time.minutes + minutes
    let later = day + (days + total / (24 * 60))
    let clock = ClockTime(minutes: total % (24 * 60)) ?? time
    return "\(later.text)T\(clock.text)\(text.dropFirst(16))"
  }
}
