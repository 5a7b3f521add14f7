/// How edited text lies in rows of a given width: from the cursor to a place on screen and back.
struct TextRows {
  /// Graphemes of each row, without its line break.
  let rows: [Range<Int>]
  private let characters: [Character]
  private let widths: [Int]

  init(_ text: String, columns: Int) {
    let characters = Array(text)
    let widths = characters.map { $0 == "\n" ? 0 : TextWidth.columns(of: String($0)) }
    var rows: [Range<Int>] = []
    var start = 0
    for end in characters.indices.filter({ characters[$0] == "\n" }) + [characters.count] {
      let wrapped = WordWrap.rows(
        widths: Array(widths[start..<end]), areSpaces: characters[start..<end].map { $0 == " " },
        // One cell stays free for the cursor behind the last letter.
        columns: max(1, columns - 1))
      for row in wrapped { rows.append((row.lowerBound + start)..<(row.upperBound + start)) }
      start = end + 1
    }
    self.characters = characters
    self.widths = widths
    self.rows = rows
  }

  /// What is shown in a row.
  func text(of row: Int) -> String { String(characters[rows[row]]) }

  /// The row of the cursor. At a soft break it stands before the first letter of the next row.
  func row(of cursor: Int) -> Int {
    rows.lastIndex { $0.lowerBound <= cursor } ?? 0
  }

  /// The cells before the cursor in its row.
  func column(of cursor: Int) -> Int {
    let row = rows[row(of: cursor)]
    return widths[row.lowerBound..<min(max(cursor, row.lowerBound), widths.count)].reduce(0, +)
  }

  /// The cursor's place nearest to this column of a row.
  func cursor(row: Int, column: Int) -> Int {
    let range = rows[min(max(0, row), rows.count - 1)]
    var used = 0
    for index in range {
      used += widths[index]
      if used > column { return index }
    }
    return end(of: min(max(0, row), rows.count - 1))
  }

  /// The cursor's last place that still is in this row.
  func end(of row: Int) -> Int {
    let range = rows[row]
    let softBreak = row + 1 < rows.count && rows[row + 1].lowerBound == range.upperBound
    return softBreak ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
  }
}
