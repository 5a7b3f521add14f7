/// The lines of a pager, wrapped to its box.
struct PagerLayout {
  struct Row: Hashable {
    let line: Int
    let text: String
    let indent: Int
  }

  let rows: [Row]
  /// Rows of text that are in view; the last row of the box may hold the search.
  let height: Int
  /// One column stays free for the scroll mark.
  let columns: Int

  init(_ lines: [Pager.Line], size: Size, isSearching: Bool) {
    height = max(0, size.rows - (isSearching ? 1 : 0))
    let columns = max(1, size.columns - 1)
    self.columns = columns
    rows = lines.enumerated().flatMap { Self.rows(of: $1, number: $0, columns: columns) }
  }

  private static func rows(of line: Pager.Line, number: Int, columns: Int) -> [Row] {
    let indent = line.indent < columns / 2 ? line.indent : 0
    guard TextWidth.columns(of: line.text) > columns else {
      return [Row(line: number, text: line.text, indent: 0)]
    }
    // The first row is as wide as the box, the others begin further in.
    let first = TextWidth.wrapped(line.text, to: columns)[0]
    let others = TextWidth.rest(of: line.text, after: first)
    return [Row(line: number, text: first, indent: 0)]
      + TextWidth.wrapped(others, to: columns - indent)
      .map { Row(line: number, text: $0, indent: indent) }
  }

  func clamped(_ top: Int) -> Int { max(0, min(top, rows.count - height)) }

  /// The first row of a line.
  func row(of line: Int) -> Int { rows.firstIndex { $0.line == line } ?? 0 }
}

extension TextWidth {
  /// What follows the row `first` of `text`, without the spaces at which it was broken.
  fileprivate static func rest(of text: String, after first: String) -> String {
    let all = glyphs(of: text).dropFirst(glyphs(of: first).count)
    return all.drop { $0.text == " " }.map(\.text).joined()
  }
}
