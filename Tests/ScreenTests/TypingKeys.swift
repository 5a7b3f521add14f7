@testable import Screen

/// The keys a person strikes to write this down: words in `<…>` are keys, the rest is typed.
/// `keys("Aida<left><ctrl-w>")`.
func keys(_ written: String) -> [Key] {
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

/// What a screen of this size shows after `draw`, without spaces at the ends of rows.
func drawn(_ columns: Int, _ rows: Int, _ draw: (inout Canvas, Rect) -> Void) -> Canvas {
  var canvas = Canvas(size: Size(columns: columns, rows: rows))
  draw(&canvas, canvas.bounds)
  return canvas
}

/// Sizes down to nothing, in which no widget may stumble.
let tinySizes = [(0, 0), (1, 1), (1, 5), (5, 1), (2, 2), (3, 3), (7, 2), (0, 4), (4, 0)]
