import Dispatch
import Synchronization

/// Work shared out over the two processors that every machine we know has.
enum Halves {
  static let count = 2

  /// Does `work` for each half at once, and adds up the figures that each gives; throws what the
  /// first that failed threw.
  static func sum(_ work: @Sendable (_ half: Int) throws -> [String: Int]) throws -> [String: Int] {
    let results = Mutex<[Result<[String: Int], any Error>]>([])
    DispatchQueue.concurrentPerform(iterations: count) { half in
      let result = Result { try work(half) }
      results.withLock { $0.append(result) }
    }
    return try results.withLock { try $0.map { try $0.get() } }.reduce(into: [:]) { sum, part in
      sum.merge(part, uniquingKeysWith: +)
    }
  }
}
