/// An axis from nought: round numbers at equal distances, the last at or above the largest value.
struct ChartScale: Hashable, Sendable {
  /// From one tick to the next.
  let step: Int
  /// The last tick.
  let top: Int

  /// Above this a number is drawn as if it were this.
  private static let largest = Int.max / 100

  /// An axis up to `most` with at most `ticks` steps, each a whole number of `unit`.
  init(most: Int, ticks: Int, unit: Int = 1) {
    let most = min(max(1, most), Self.largest)
    let ticks = max(1, ticks)
    var step = max(1, unit)
    var factors = [2, 5, 10].makeIterator()
    var power = step
    while step < (most + ticks - 1) / ticks {
      guard let factor = factors.next() else {
        factors = [2, 5, 10].makeIterator()
        power = step
        continue
      }
      let (next, isTooMuch) = power.multipliedReportingOverflow(by: factor)
      step = isTooMuch ? most : next
      if isTooMuch { break }
    }
    self.step = step
    top = (most + step - 1) / step * step
  }

  /// The numbers that stand along the axis, from nought.
  var ticks: [Int] { (0...(top / step)).map { $0 * step } }
}
