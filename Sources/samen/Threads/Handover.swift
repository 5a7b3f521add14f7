/// What one thread waits for from another, once; and whether it is to stop.
final class Handover<Value: Sendable>: Sendable {
  private struct Held {
    var value: Value?
    var isOver = false
  }

  private let held = Monitor(Held())

  /// True once nobody wants what comes of it.
  var isStopped: Bool { held.with { $0.isOver } }

  /// Hands the value over.
  func give(_ value: Value) { held.change { $0.value = value } }

  /// Nobody wants what comes of it any more.
  func stop() { held.change { $0.isOver = true } }

  /// Waits for the value; nil where it is to stop.
  func take() -> Value? {
    held.wait { held -> Value?? in
      if held.isOver { return .some(nil) }
      return held.value.map { .some($0) }
    }
  }
}
