/// What was measured several times, in milliseconds.
struct Samples {
  private var sorted: [Double]

  init(_ times: [Double]) { sorted = times.sorted() }

  /// The time half of them do not pass.
  var p50: Double { percentile(50) }
  /// The time ninety-nine in a hundred do not pass.
  var p99: Double { percentile(99) }

  private func percentile(_ percent: Int) -> Double {
    sorted.isEmpty ? 0 : sorted[(sorted.count * percent + 99) / 100 - 1]
  }
}
