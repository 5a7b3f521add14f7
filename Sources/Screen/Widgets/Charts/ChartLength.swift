/// How long something is drawn, in cells and parts of cells.
struct ChartLength: Hashable, Sendable {
  /// So many parts make a cell.
  let partsOfCell: Int
  /// The length, in parts.
  let parts: Int

  /// `value` of `most`, which fills `cells`. It is full or empty only where the thing is: what is not
  /// nothing is seen, and what is not all leaves a part free.
  init(_ value: Int, of most: Int, cells: Int, partsOfCell: Int) {
    self.partsOfCell = partsOfCell
    let all = max(0, cells) * partsOfCell
    guard value > 0, all > 0 else {
      parts = 0
      return
    }
    guard value < most else {
      parts = all
      return
    }
    // In floating point: what is counted may be larger than what can be multiplied.
    let exact = Double(value) / Double(most) * Double(all)
    parts = min(max(1, Int(exact + 0.5)), max(1, all - 1))
  }

  /// The cells that are filled wholly.
  var whole: Int { parts / partsOfCell }
  /// What is filled of the cell after them, in parts.
  var rest: Int { parts % partsOfCell }
  /// The cells that are filled at least in part.
  var touched: Int { whole + (rest > 0 ? 1 : 0) }
}
