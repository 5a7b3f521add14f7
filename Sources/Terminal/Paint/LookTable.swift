import CNcurses
import Screen

/// How each style looks in curses' terms, in one theme.
struct LookTable {
  /// Attributes and the number of a colour pair.
  struct Entry {
    let attributes: attr_t
    let pair: Int32
  }

  let theme: Theme
  private let entries: [Entry]

  /// Asks curses for the colour pairs; only after it has started.
  init(_ theme: Theme, palette: Palette) {
    self.theme = theme
    let highest = Int(Style.allCases.map(\.rawValue).max() ?? 0)
    entries = (0...highest).map { number in
      let look = theme.look(Style(rawValue: UInt8(number)) ?? .plain)
      return palette.entry(for: look)
    }
  }

  subscript(style: Style) -> Entry { entries[Int(style.rawValue)] }
}
