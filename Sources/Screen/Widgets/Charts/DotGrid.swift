/// Cells of eight dots each: two beside each other, four above each other, as braille has them.
struct DotGrid: Hashable, Sendable {
  let size: Size
  private var bits: [UInt8]

  /// The bit of each dot, by column and by row from above (Unicode 16, chapter 21.1).
  private static let places: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]

  init(size: Size) {
    self.size = size
    bits = Array(repeating: 0, count: max(0, size.columns * size.rows))
  }

  /// How many dots stand beside and above each other.
  var dots: Size { Size(columns: size.columns * 2, rows: size.rows * 4) }

  /// Sets the dot in this column from the left and this row from below.
  mutating func set(_ column: Int, _ row: Int) {
    guard (0..<dots.columns).contains(column), (0..<dots.rows).contains(row) else { return }
    let fromAbove = dots.rows - 1 - row
    bits[fromAbove / 4 * size.columns + column / 2] |= Self.places[column % 2][fromAbove % 4]
  }

  /// Sets the dots from one place to another, without a gap.
  mutating func join(_ from: Point, _ to: Point) {
    let steps = max(abs(to.column - from.column), abs(to.row - from.row), 1)
    for step in 0...steps {
      set(
        from.column + (to.column - from.column) * step / steps,
        from.row + (to.row - from.row) * step / steps)
    }
  }

  /// The dots of a cell; nil where there are none.
  func text(_ column: Int, _ row: Int) -> String? {
    let bits = bits[row * size.columns + column]
    return bits == 0 ? nil : Unicode.Scalar(0x2800 + UInt32(bits)).map { String($0) }
  }
}
