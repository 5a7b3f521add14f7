import Screen
import Testing

/// What hands do.
extension Desk {
  /// Strikes the keys of `written`: words in `<…>` are keys, the rest is typed letter by letter.
  mutating func strike(_ written: String) {
    for key in Desk.keys(written) { take(.key(key)) }
  }

  mutating func paste(_ text: String) { take(.paste(text)) }

  mutating func resize(_ columns: Int, _ rows: Int) {
    take(.resized(Size(columns: columns, rows: rows)))
  }

  /// Clicks on the first place where the screen shows `text`.
  mutating func click(on text: String, from row: Int = 0) throws {
    take(.mouse(Mouse(.pressed, at: try place(of: text, from: row))))
  }

  /// Turns the wheel over the first place where the screen shows `text`.
  mutating func wheel(_ deed: Mouse.Deed, over text: String) throws {
    take(.mouse(Mouse(deed, at: try place(of: text))))
  }

  /// The cell where the screen first shows `text`.
  func place(of text: String, from first: Int = 0) throws -> Point {
    let canvas = workbench.draw()
    for row in first..<canvas.size.rows {
      let cells = canvas.row(row).map(\.text)
      for column in cells.indices where cells[column...].joined().hasPrefix(text) {
        return Point(column: column - cells.startIndex, row: row)
      }
    }
    Issue.record("not on screen: \(text)\n\(canvas.rowsTrimmed().joined(separator: "\n"))")
    throw World.Missing()
  }

  private static func keys(_ written: String) -> [Key] {
    var result: [Key] = []
    var rest = Substring(written)
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">"),
        let key = KeyChord(String(rest[rest.index(after: rest.startIndex)..<end])).key
      {
        result.append(key)
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(.character(first))
        rest = rest.dropFirst()
      }
    }
    return result
  }
}

/// What eyes see.
extension Desk {
  var canvas: Canvas { workbench.draw() }
  /// The screen as text, without spaces at the ends of rows.
  var rows: [String] { canvas.rowsTrimmed() }
  var screen: String { rows.joined(separator: "\n") }
  /// What is said to have just happened, also where that takes several rows.
  var said: String { Desk.prose(rows.suffix(5).dropLast()) }
  /// What the box in front says, in one line.
  var front: String {
    Desk.prose(
      rows.compactMap { row in
        guard let first = row.firstIndex(of: "┃"), let last = row.lastIndex(of: "┃"), first < last
        else { return nil }
        return String(row[row.index(after: first)..<last])
      })
  }

  /// What the dialog in front of the panes says, in one line: its own frame alone.
  var dialog: String {
    let cells = (0..<canvas.size.rows).map { canvas.row($0).map(\.text) }
    let corners = cells.enumerated().flatMap { row, texts in
      texts.indices.filter { texts[$0] == "┏" }.map { (row, $0) }
    }
    guard let (top, left) = corners.max(by: { $0 < $1 }),
      let right = cells[top][left...].firstIndex(of: "┓")
    else { return "" }
    let inside = cells[(top + 1)...].prefix { $0[left] == "┃" }
    return Desk.prose(inside.map { $0[(left + 1)..<right].joined() })
  }

  private static func prose(_ rows: some Sequence<String>) -> String {
    rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  /// The line that says which keys work.
  var hints: String { rows[rows.count - 1] }

  /// True where the screen shows this somewhere.
  func shows(_ text: String) -> Bool { screen.contains(text) }

  /// The row of the screen in which this stands, without the frames around it; empty where none is.
  func line(with text: String) -> String { rows.first { $0.contains(text) } ?? "" }

  /// What stands from the cursor on to the end of its row; nil where the cursor is hidden.
  var atCursor: String? {
    let canvas = canvas
    guard let cursor = canvas.cursor else { return nil }
    return canvas.row(cursor.row).dropFirst(cursor.column).map(\.text).joined()
  }
}
