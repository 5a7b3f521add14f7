/// Where a paragraph is broken into rows. It knows only widths, so that text to read and text being
/// edited break alike.
enum WordWrap {
  /// The ranges of the rows, which together cover everything. Spaces at the end of a row may hang out.
  static func rows(widths: [Int], areSpaces: [Bool], columns: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var used = 0
    var wordStart = 0
    for index in widths.indices {
      if areSpaces[index] { wordStart = index + 1 }
      // Twice where the word, on a row of its own, has no room for a wide character at its end.
      while !areSpaces[index], used + widths[index] > columns, index > start {
        let next = wordStart > start ? wordStart : index
        rows.append(start..<next)
        start = next
        used = widths[next..<index].reduce(0, +)
      }
      used += widths[index]
    }
    rows.append(start..<widths.count)
    return rows
  }
}
