import Screen

/// Where what a participant can choose stands on the screen.
struct KioskLayout: Hashable, Sendable {
  let size: Size
  /// True where there is room for big faces and for air between the languages.
  let isRoomy: Bool

  init(_ size: Size) {
    self.size = size
    isRoomy = size.columns >= 100 && size.rows >= 30
  }

  /// The rows of the languages, in their order.
  func languages(_ count: Int) -> [Rect] {
    let columns = 26
    let step = isRoomy ? 2 : 1
    let top = max(4, (size.rows - count * step) / 2)
    return (0..<count).map { place in
      Rect(
        column: (size.columns - columns) / 2, row: top + place * step, columns: columns, rows: 1)
    }
  }

  /// The five faces, from sad to happy, below a question of so many rows.
  func faces(below rows: Int) -> [Rect] {
    let face = Face.size(isBig: isRoomy)
    let gap = isRoomy ? 4 : 2
    let all = Kiosk.faces * face.columns + (Kiosk.faces - 1) * gap
    let left = (size.columns - all) / 2
    return (0..<Kiosk.faces).map { place in
      Rect(
        column: left + place * (face.columns + gap), row: questionTop + rows + 1,
        columns: face.columns, rows: face.rows)
    }
  }

  /// Where the question begins: its screen is about sixteen rows high.
  var questionTop: Int { max(2, (size.rows - (isRoomy ? 18 : 16)) / 2 + 2) }

  /// The width in which text is set.
  var textColumns: Int { min(70, size.columns - 4) }

  /// The lowest row, for what is said in small print.
  var foot: Int { size.rows - 1 }
}
