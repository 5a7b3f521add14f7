/// A row of a sheet as it was read.
public struct CsvRow: Hashable, Sendable {
  /// The line of the file on which it begins, from 1.
  public let line: Int
  /// What stands in its cells, line breaks as they are; what could be read of them where there is a
  /// flaw.
  public var cells: [String]
  /// Why it cannot be relied on; nil where it can.
  public var flaw: CsvFlaw?

  /// True where nothing stands in any cell, as spreadsheets leave below a table.
  public var isBlank: Bool { flaw == nil && cells.allSatisfy(\.isEmpty) }

  /// What stands in the cell `column`, from 0; empty beyond the end, where sheets leave cells out.
  public subscript(_ column: Int) -> String { cells.indices.contains(column) ? cells[column] : "" }
}

/// What is wrong with a row of a sheet. Lines of the file and columns count from 1.
public enum CsvFlaw: Hashable, Sendable {
  /// A quote that is opened on this line is never closed.
  case unclosedQuote(line: Int)
  /// Something stands behind the closing quote of the cell that begins on this line.
  case textAfterQuote(line: Int)
  /// A cell has more than 32 KiB of text, more than the journal keeps.
  case cellTooLong(column: Int)
  /// More than 1,000 cells.
  case tooManyCells
  /// More cells with something in them than the heading has.
  case longerThanHeading
  /// Bytes that are no text in the encoding of the file.
  case notText
}

/// The fixed measures of a sheet that is read.
public enum CsvLimits {
  /// The most bytes of UTF-8 in a cell: as much as a text in the journal may have.
  public static let longestCell = 32 * 1024
  /// The most cells in a row.
  public static let mostCells = 1_000
}
