/// The cells of a terminal, and what can be done to them.
struct VirtualGrid {
  private(set) var columns: Int
  private(set) var rows: Int
  private(set) var cells: [[VirtualCell]]
  var column = 0
  var row = 0
  var look = VirtualLook()
  /// The rows that scroll.
  var region: Range<Int>
  /// The last column was written: the next character goes to the next row.
  var wrapsNext = false

  init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    cells = Array(repeating: Array(repeating: VirtualCell(), count: columns), count: rows)
    region = 0..<rows
  }

  /// What is erased keeps the background, as xterm does.
  private var blank: VirtualCell {
    var look = VirtualLook()
    look.background = self.look.background
    return VirtualCell(look: look)
  }

  private func blanks(_ count: Int) -> [VirtualCell] { Array(repeating: blank, count: count) }

  mutating func resize(columns: Int, rows: Int) {
    let kept = cells.prefix(rows).map { row in
      Array(row.prefix(columns))
        + Array(repeating: VirtualCell(), count: max(0, columns - row.count))
    }
    let empty = Array(repeating: VirtualCell(), count: columns)
    cells = kept + Array(repeating: empty, count: max(0, rows - kept.count))
    (self.columns, self.rows, region) = (columns, rows, 0..<rows)
    move(column: column, row: row)
  }

  mutating func move(column: Int, row: Int) {
    self.column = min(max(0, column), columns - 1)
    self.row = min(max(0, row), rows - 1)
    wrapsNext = false
  }

  mutating func lineFeed() {
    wrapsNext = false
    if row == region.upperBound - 1 {
      scrollUp(1)
    } else if row < rows - 1 {
      row += 1
    }
  }

  mutating func reverseLineFeed() {
    wrapsNext = false
    if row == region.lowerBound {
      scrollDown(1)
    } else if row > 0 {
      row -= 1
    }
  }
}

/// Writing.
extension VirtualGrid {
  mutating func put(_ scalar: Unicode.Scalar, inserting: Bool) {
    let width = terminalWidth(of: scalar)
    if width == 0 { return addMark(scalar) }
    if wrapsNext || column + width > columns {
      column = 0
      lineFeed()
    }
    if inserting { insert(width) }
    write(VirtualCell(text: String(scalar), look: look), at: column)
    if width == 2, column + 1 < columns {
      write(VirtualCell(text: "", look: look), at: column + 1, isRightHalf: true)
    }
    column += width
    if column >= columns {
      column = columns - 1
      wrapsNext = true
    }
  }

  private mutating func addMark(_ scalar: Unicode.Scalar) {
    var place = wrapsNext ? column : column - 1
    if place > 0, cells[row][place].text.isEmpty { place -= 1 }
    guard place >= 0 else { return }
    cells[row][place].text.unicodeScalars.append(scalar)
  }

  /// Writing over one half of a wide character leaves a blank where the other was.
  private mutating func write(_ cell: VirtualCell, at place: Int, isRightHalf: Bool = false) {
    if !isRightHalf, cells[row][place].text.isEmpty, place > 0 { cells[row][place - 1].text = " " }
    if place + 1 < columns, cells[row][place + 1].text.isEmpty, !cells[row][place].text.isEmpty {
      cells[row][place + 1].text = " "
    }
    cells[row][place] = cell
  }
}

/// Erasing, inserting, scrolling.
extension VirtualGrid {
  mutating func erase(columns span: Range<Int>, row: Int) {
    let span = span.clamped(to: 0..<columns)
    cells[row].replaceSubrange(span, with: blanks(span.count))
  }

  mutating func erase(rows span: Range<Int>) {
    for row in span { erase(columns: 0..<columns, row: row) }
  }

  mutating func insert(_ count: Int) {
    let count = min(count, columns - column)
    cells[row].insert(contentsOf: blanks(count), at: column)
    cells[row].removeLast(count)
  }

  mutating func delete(_ count: Int) {
    let count = min(count, columns - column)
    cells[row].removeSubrange(column..<column + count)
    cells[row] += blanks(count)
  }

  mutating func insertLines(_ count: Int) {
    guard region.contains(row) else { return }
    shiftDown(count, from: row)
  }

  mutating func deleteLines(_ count: Int) {
    guard region.contains(row) else { return }
    shiftUp(count, from: row)
  }

  mutating func scrollUp(_ count: Int) { shiftUp(count, from: region.lowerBound) }

  mutating func scrollDown(_ count: Int) { shiftDown(count, from: region.lowerBound) }

  private mutating func shiftUp(_ count: Int, from top: Int) {
    for _ in 0..<min(count, region.upperBound - top) {
      cells.remove(at: top)
      cells.insert(blanks(columns), at: region.upperBound - 1)
    }
  }

  private mutating func shiftDown(_ count: Int, from top: Int) {
    for _ in 0..<min(count, region.upperBound - top) {
      cells.remove(at: region.upperBound - 1)
      cells.insert(blanks(columns), at: top)
    }
  }
}
