/// What of a list of bars stands where. The first number is always there; the others go, the last
/// first, where they would leave too little for label and bar.
struct BarListLayout: Hashable, Sendable {
  /// A stretch of a line.
  struct Stretch: Hashable, Sendable {
    var left: Int
    var columns: Int
  }

  /// As wide as the line.
  let columns: Int
  let labelColumns: Int
  let bar: Stretch
  /// The numbers that are shown, from left to right.
  let numbers: [Stretch]

  private static let gap = 2
  /// A bar shorter than this says nothing.
  private static let leastBar = 10
  /// What a label keeps, if it is that long, before numbers go.
  private static let leastLabel = 36
  /// A label never falls below this for the sake of a bar.
  private static let shortLabel = 8

  init(_ list: BarList, columns: Int) {
    self.columns = columns
    let labels = list.rows.map(\.label) + [list.heading]
    let longest = labels.map { TextWidth.columns(of: $0) }.max() ?? 0
    let barGap = list.hasBars ? Self.leastBar + Self.gap : 0
    // A bar that has a quarter of the line tells more than one more number.
    let goodBar = list.hasBars ? max(Self.leastBar, columns / 4) + Self.gap : 0
    let widths = Self.fitting(
      Self.widths(of: list), beside: min(longest, Self.leastLabel) + goodBar, in: columns)
    let taken = widths.reduce(0) { $0 + $1 + Self.gap }
    let left = max(0, columns - taken)
    let room = list.hasBars && left - barGap >= Self.shortLabel ? left - barGap : left
    labelColumns = min(longest, room)
    let start = labelColumns + Self.gap
    bar = Stretch(left: start, columns: list.hasBars ? max(0, left - start) : 0)
    let first = list.hasBars ? left : labelColumns
    numbers = Self.stretches(widths, from: first)
  }

  private static func stretches(_ widths: [Int], from first: Int) -> [Stretch] {
    var column = first
    return widths.map { width in
      column += gap
      defer { column += width }
      return Stretch(left: column, columns: width)
    }
  }

  /// As wide as the widest of each column, its heading included.
  private static func widths(of list: BarList) -> [Int] {
    let count = list.rows.map(\.numbers.count).max() ?? 0
    return (0..<count).map { place in
      let texts = list.rows.filter { place < $0.numbers.count }.map { $0.numbers[place] }
      let heading = place < list.headings.count ? [list.headings[place]] : []
      return (texts + heading).map { TextWidth.columns(of: $0) }.max() ?? 0
    }
  }

  private static func fitting(_ widths: [Int], beside least: Int, in columns: Int) -> [Int] {
    var kept = widths
    while kept.count > 1, kept.reduce(least, { $0 + $1 + gap }) > columns { kept.removeLast() }
    return kept
  }
}
