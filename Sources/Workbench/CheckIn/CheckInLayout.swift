import Screen

/// Where things stand on the screen of the door.
struct CheckInLayout: Hashable, Sendable {
  /// The frame.
  let frame: Rect
  /// How many are there.
  let bar: Rect
  /// The letters.
  let field: Rect
  /// The names.
  let list: Rect
  /// What to know before marking.
  let notes: Rect
  /// Who was marked last.
  let last: Rect
  /// How many rows of the screen a name takes: with room, an empty one stands below it.
  let step: Int

  /// For a screen of `size` with `count` names and notes of so many rows.
  init(size: Size, count: Int, noteRows: Int) {
    frame = Rect(column: 0, row: 0, columns: size.columns, rows: size.rows - 2)
    let inner = frame.inset(columns: 2, rows: 1)
    let gap = inner.rows >= 18 ? 1 : 0
    var rest: Rect
    (bar, rest) = inner.split(top: inner.rows >= 28 ? 2 : 1)
    rest = rest.split(top: gap).rest
    (field, rest) = rest.split(top: 1)
    rest = rest.split(top: gap).rest
    let below = max(2, noteRows) + 1
    (list, rest) = rest.split(top: max(1, rest.rows - below))
    (notes, last) = rest.split(top: below - 1)
    step = 2 * count - 1 <= list.rows || list.rows >= 12 ? 2 : 1
  }

  /// How many names fit.
  var visible: Int { max(1, (list.rows + step - 1) / step) }

  /// The row of the screen of the name at `place`, where the first in view is `first`.
  func line(_ place: Int, first: Int) -> Rect {
    Rect(
      column: list.left, row: list.top + (place - first) * step, columns: list.columns, rows: 1)
  }
}

extension Workbench {
  var checkInLayout: CheckInLayout {
    let notes = TextWidth.wrapped(checkInNotes, to: size.columns - 4).count
    return CheckInLayout(size: size, count: checkInRows.count, noteRows: min(6, notes))
  }

  /// The names as a list, with the row that Enter marks.
  var checkInList: ListState {
    let rows = checkInRows
    return ListState(count: rows.count, selected: checkInPlace(rows))
  }
}
