/// Reads a sheet that a spreadsheet program wrote, row by row. How its characters and its cells are
/// written is found out. Rows that cannot be relied on come with a flaw, between the others.
public struct CsvReader: Sequence, IteratorProtocol {
  /// How its characters were written.
  public let encoding: CsvEncoding
  /// What stands between its cells.
  public let delimiter: CsvDelimiter
  /// Its first row; nil where there is nothing in it.
  public private(set) var heading: CsvRow?
  private var scanner: CsvScanner
  private let size: Int
  private let broken: [Int]
  private var passedBroken = 0

  /// The sheet that `bytes` are.
  public init(_ bytes: [UInt8]) {
    let text = CsvText(bytes)
    let named = CsvDelimiter.named(in: text.utf8)
    encoding = text.encoding
    delimiter = named?.delimiter ?? CsvDelimiter.found(in: text.utf8)
    size = text.utf8.count
    broken = text.broken
    scanner = CsvScanner(
      text.utf8, delimiter: delimiter.rawValue, from: named?.length ?? 0,
      line: named == nil ? 1 : 2)
    while let row = nextRow() {
      if row.isBlank { continue }
      heading = row
      break
    }
  }

  /// How much of the sheet was read, in thousandths.
  public var progress: Int { size == 0 ? 1_000 : scanner.place * 1_000 / size }

  /// The next row below the heading that has something in it; nil at the end.
  public mutating func next() -> CsvRow? {
    while var row = nextRow() {
      if row.isBlank { continue }
      let width = heading?.cells.count ?? 0
      let isWhole = row.cells.dropFirst(width).allSatisfy(\.isEmpty)
      if row.flaw == nil, !isWhole { row.flaw = .longerThanHeading }
      return row
    }
    return nil
  }

  private mutating func nextRow() -> CsvRow? {
    guard var row = scanner.nextRow() else { return nil }
    var isText = true
    while passedBroken < broken.count, broken[passedBroken] < scanner.place {
      isText = false
      passedBroken += 1
    }
    if !isText { row.flaw = row.flaw ?? .notText }
    return row
  }
}
