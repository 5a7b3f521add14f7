/// The rows of the tables of a Markdown text.
enum MarkdownTable {
  /// The cells of each row of the table whose heading begins with `firstHeading`.
  static func rows(in text: String, under firstHeading: String) -> [[String]] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let heading = lines.firstIndex { cells($0).first == firstHeading }
    guard let heading else { return [] }
    return lines[(heading + 2)...].prefix { $0.hasPrefix("|") }.map(cells)
  }

  private static func cells(_ line: Substring) -> [String] {
    guard line.hasPrefix("|") else { return [] }
    // A bar that belongs to a cell is written `\|`.
    let whole = line.replacing("\\|", with: "\u{1}")
    return whole.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
      .map { cell in
        let words = cell.split(separator: " ", omittingEmptySubsequences: true)
        return words.joined(separator: " ").replacing("\u{1}", with: "|")
      }
  }
}
