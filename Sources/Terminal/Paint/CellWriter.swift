import CNcurses
import Glibc
import Screen

/// Turns cells into what curses takes, so that both agree on which column is which.
struct CellWriter {
  /// curses keeps a letter and four marks in a cell.
  private static let room = 5
  let codeset: Codeset

  /// The cells of one row; the right half of a wide character has none of its own in curses.
  func row(_ cells: ArraySlice<Cell>, looks: LookTable) -> [cchar_t] {
    var row: [cchar_t] = []
    row.reserveCapacity(cells.count)
    var wide = false
    for cell in cells {
      if cell.width > 0 || !wide { append(cell, looks[cell.style], to: &row) }
      wide = cell.width == 2
    }
    return row
  }

  private func append(_ cell: Cell, _ look: LookTable.Entry, to row: inout [cchar_t]) {
    let scalars = cell.text.unicodeScalars
    guard let first = scalars.first, cell.width > 0 else { return row.append(made(" ", look)) }
    if first.isASCII, scalars.count == 1 { return row.append(made(first, look)) }
    // Two opinions about a width would shift the rest of the row.
    if codeset.canShow(first), Int(wcwidth(wchar_t(first.value))) == Int(cell.width) {
      return row.append(made(scalars, look))
    }
    let plain = cell.text.first.flatMap(PlainSign.of) ?? "?"
    row.append(made(codeset.isUTF8 ? "\u{FFFD}" : plain, look))
    if cell.width == 2 { row.append(made(" ", look)) }
  }

  private func made(_ scalar: Unicode.Scalar, _ look: LookTable.Entry) -> cchar_t {
    var result = cchar_t()
    var text = (wchar_t(scalar.value), wchar_t(0))
    withUnsafePointer(to: &text.0) { _ = samen_cell(&result, $0, look.attributes, look.pair) }
    return result
  }

  private func made(
    _ scalars: String.UnicodeScalarView, _ look: LookTable.Entry
  ) -> cchar_t {
    var result = cchar_t()
    let shown = scalars.prefix(Self.room).filter(codeset.canShow)
    samen_cell(&result, shown.map { wchar_t($0.value) } + [0], look.attributes, look.pair)
    return result
  }
}
