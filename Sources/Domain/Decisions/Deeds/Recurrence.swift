/// When sessions come back: every so many days, or each month on the same weekday.
///
/// Days are days in Brussels and times are local, so that a session keeps its hour over the change
/// of the clock.
public struct Recurrence: Hashable, Sendable {
  /// How a session comes back.
  public enum Rhythm: Hashable, Sendable {
    /// Every so many days; 7 for weekly.
    case days(Int)
    /// Each month on the same weekday of the same week as the first: the second Tuesday, say.
    case monthly
  }

  /// A day on which it would have come back, and why it does not.
  public enum Skip: Hashable, Sendable {
    case holiday(Day, Holiday)
    case closure(Day, String)

    /// The same, as something to know.
    var warning: Warning {
      switch self {
      case .holiday(let day, let holiday): .holidaySkipped(day, holiday)
      case .closure(let day, let name): .closureSkipped(day, name)
      }
    }
  }

  let first: Day
  let rhythm: Rhythm
  let closures: [Closure]
  private var step = 0
  /// The days that were skipped so far.
  public private(set) var skipped: [Skip] = []

  /// A rhythm that begins on `first` and leaves out holidays and `closures`.
  public init(from first: Day, _ rhythm: Rhythm, closures: [Closure] = []) {
    self.first = first
    self.rhythm = rhythm
    self.closures = closures
  }

  /// The next day that is neither a holiday nor closed.
  public mutating func next() -> Day {
    // A team cannot be closed for ever: after ten years of skipping, the day is taken as it comes.
    for _ in 0..<3653 {
      let day = day(of: step)
      step += 1
      if let holiday = Holiday(on: day) {
        skipped.append(.holiday(day, holiday))
      } else if let closure = closures.first(where: { $0.contains(day) }) {
        skipped.append(.closure(day, closure.name))
      } else {
        return day
      }
    }
    return day(of: step)
  }

  private func day(of step: Int) -> Day {
    switch rhythm {
    case .days(let days): first + step * days
    case .monthly: sameWeekday(in: first.startOfMonth.adding(months: step))
    }
  }

  /// The day of the month that starts on `start` with the weekday of the first, in the same week;
  /// the last such day where the month has no fifth.
  private func sameWeekday(in start: Day) -> Day {
    let offset = (first.weekday - start.weekday + 7) % 7
    let day = start + offset + (first.parts.day - 1) / 7 * 7
    return day.startOfMonth == start ? day : day - 7
  }
}
