/// A canvas written down, for tests and for people who read screens as text.
extension Canvas {
  /// The rows as text, each as wide as the canvas.
  public func text() -> [String] {
    (0..<size.rows).map { row($0).map(\.text).joined() }
  }

  /// The rows as text without the spaces at their ends.
  public func rowsTrimmed() -> [String] {
    text().map { row in
      let last = row.lastIndex { $0 != " " }
      return last.map { String(row[...$0]) } ?? ""
    }
  }

  /// The rows as one letter a cell, the letter of its style.
  public func styleLetters() -> [String] {
    (0..<size.rows).map { String(row($0).map(\.style.letter)) }
  }

  /// The rows as one letter a cell, the letter of the colour that `theme` writes it in: a capital for
  /// a bright one, a dot for that of the terminal.
  public func colourLetters(theme: Theme) -> [String] {
    (0..<size.rows).map { String(row($0).map { theme.look($0.style).foreground.letter }) }
  }

  /// The rows as one letter a cell, the letter of the attributes that `theme` gives it.
  public func lookLetters(theme: Theme) -> [String] {
    (0..<size.rows).map { String(row($0).map { theme.look($0.style).letter }) }
  }
}
