/// Where the middle and the long end of some lengths lie.
struct Spread {
  private let sorted: [Int]

  init(_ lengths: [Int]) { sorted = lengths.sorted() }

  var median: Int { percentile(50) }
  var ninetieth: Int { percentile(90) }

  /// The length that `percent` in a hundred do not pass.
  private func percentile(_ percent: Int) -> Int {
    sorted.isEmpty ? 0 : sorted[(sorted.count * percent + 99) / 100 - 1]
  }
}
