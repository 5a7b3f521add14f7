import Glibc

/// A moment up to which to wait, on a clock that nobody sets.
struct Deadline {
  /// Milliseconds on the monotonic clock; absent for ever.
  private let moment: Int?

  static var now: Deadline { Deadline(after: 0) }
  static var clock: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

  /// So many milliseconds from now, or from `start`; never where absent.
  init(after milliseconds: Int?, from start: Int = Deadline.clock) {
    moment = milliseconds.map { start + min(max(0, $0), 1 << 40) }
  }

  private init(moment: Int?) { self.moment = moment }

  var isPast: Bool { moment.map { $0 <= Deadline.clock } ?? false }

  /// As `poll` wants it: -1 for ever.
  var millisecondsLeft: Int32 {
    moment.map { Int32(clamping: max(0, $0 - Deadline.clock)) } ?? -1
  }

  func earlier(_ other: Deadline) -> Deadline {
    guard let mine = moment, let others = other.moment else {
      return Deadline(moment: moment ?? other.moment)
    }
    return Deadline(moment: min(mine, others))
  }
}
