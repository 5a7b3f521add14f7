import Foundation

/// What one thread waits for from another, once; and whether it is to stop.
final class Handover<Value: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private var value: Value?
  private var isOver = false

  /// True once nobody wants what comes of it.
  var isStopped: Bool { condition.withLock { isOver } }

  /// Hands the value over.
  func give(_ value: Value) {
    condition.withLock {
      self.value = value
      condition.broadcast()
    }
  }

  /// Nobody wants what comes of it any more.
  func stop() {
    condition.withLock {
      isOver = true
      condition.broadcast()
    }
  }

  /// Waits for the value; nil where it is to stop.
  func take() -> Value? {
    condition.withLock {
      while value == nil, !isOver { condition.wait() }
      return isOver ? nil : value
    }
  }
}
