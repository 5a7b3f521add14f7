import Synchronization

/// Counts down each time it is asked.
final class Countdown: Sendable {
  private let left: Mutex<Int>

  init(_ count: Int) { left = Mutex(count) }

  func isOver() -> Bool {
    left.withLock { count in
      count -= 1
      return count < 0
    }
  }
}
