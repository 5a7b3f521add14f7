/// What stands between the cells of a sheet.
public enum CsvDelimiter: UInt8, CaseIterable, Sendable {
  // In the order in which they are believed where several would do.
  case semicolon = 0x3B
  case comma = 0x2C
  case tab = 0x09
  case bar = 0x7C
}

extension CsvDelimiter {
  /// How much of a sheet is looked at.
  private static let sample = 64 * 1024
  private static let sampledRows = 20

  /// The delimiter with which most of the first rows are as long as the heading.
  static func found(in text: [UInt8]) -> CsvDelimiter {
    let head = Array(text.prefix(sample))
    let scores = allCases.map { (delimiter: $0, score: $0.score(of: head)) }
    return scores.reduce(scores[0]) { $1.score > $0.score ? $1 : $0 }.delimiter
  }

  /// The line `sep=;` with which a sheet tells Excel its delimiter, and how many bytes it takes.
  static func named(in text: [UInt8]) -> (delimiter: CsvDelimiter, length: Int)? {
    guard text.count > 5, text.prefix(4).elementsEqual("sep=".utf8),
      let delimiter = CsvDelimiter(rawValue: text[4])
    else { return nil }
    if text[5] == 0x0A { return (delimiter, 6) }
    guard text[5] == 0x0D else { return nil }
    return (delimiter, text.count > 6 && text[6] == 0x0A ? 7 : 6)
  }

  /// How many rows agree with the heading; among equals, how many cells that has.
  private func score(of head: [UInt8]) -> (Int, Int) {
    var scanner = CsvScanner(head, delimiter: rawValue)
    guard let heading = scanner.nextRow(), heading.cells.count > 1 else { return (0, 0) }
    var agreeing = 1
    for _ in 1..<Self.sampledRows {
      guard let row = scanner.nextRow() else { break }
      if row.flaw == nil, row.cells.count == heading.cells.count { agreeing += 1 }
    }
    return (agreeing, heading.cells.count)
  }
}
