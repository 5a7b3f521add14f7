/// Walks through a sheet row by row: RFC 4180, with any of three line ends, and quotes within a cell
/// that does not begin with one taken as they are.
///
/// After a quote that goes wrong it goes on with the line after the one where that cell began, so
/// that one slip of a hand does not swallow the rows below. No line is walked through more than a
/// few times: a cell that runs away stops at the next odd quote.
struct CsvScanner {
  private let text: [UInt8]
  let delimiter: UInt8
  /// The next byte to be read, and the line it is on.
  private(set) var place: Int
  private(set) var line = 1

  init(_ text: [UInt8], delimiter: UInt8, from place: Int = 0, line: Int = 1) {
    self.text = text
    self.delimiter = delimiter
    self.place = place
    self.line = line
  }

  /// The next row that is not an empty line; nil at the end.
  mutating func nextRow() -> CsvRow? {
    while place < text.count, isBreak(text[place]) { passBreak() }
    guard place < text.count else { return nil }
    var row = CsvRow(line: line, cells: [], flaw: nil)
    repeat {
      if let flaw = takeCell(into: &row) {
        row.flaw = flaw
        return row
      }
    } while take(delimiter)
    if place < text.count { passBreak() }
    return row
  }

  /// Reads a cell; gives a flaw where the row ends with it.
  private mutating func takeCell(into row: inout CsvRow) -> CsvFlaw? {
    let isQuoted = place < text.count && text[place] == Self.quote
    if isQuoted, let flaw = takeQuoted(into: &row) { return flaw }
    if !isQuoted { takePlain(into: &row) }
    return nil
  }

  private mutating func takePlain(into row: inout CsvRow) {
    let start = place
    while place < text.count, text[place] != delimiter, !isBreak(text[place]) { place += 1 }
    keep(text[start..<place], in: &row)
  }

  private mutating func takeQuoted(into row: inout CsvRow) -> CsvFlaw? {
    let opening = (place: place, line: line)
    var bytes: [UInt8] = []
    place += 1
    var start = place
    while place < text.count {
      guard text[place] == Self.quote else {
        if isBreak(text[place]) { passBreak() } else { place += 1 }
        continue
      }
      if bytes.count <= CsvLimits.longestCell { bytes += text[start..<place] }
      place += 1
      guard take(Self.quote) else {
        keep(bytes[...], in: &row)
        return atEndOfCell ? nil : giveUp(opening, .textAfterQuote(line: opening.line))
      }
      start = place - 1
    }
    return giveUp(opening, .unclosedQuote(line: opening.line))
  }

  private var atEndOfCell: Bool {
    place == text.count || text[place] == delimiter || isBreak(text[place])
  }

  /// Goes on behind the line on which the cell began.
  private mutating func giveUp(_ opening: (place: Int, line: Int), _ flaw: CsvFlaw) -> CsvFlaw {
    (place, line) = opening
    while place < text.count, !isBreak(text[place]) { place += 1 }
    if place < text.count { passBreak() }
    return flaw
  }

  /// Keeps a cell, as far as there is room for it.
  private func keep(_ bytes: ArraySlice<UInt8>, in row: inout CsvRow) {
    if row.cells.count == CsvLimits.mostCells {
      row.flaw = .tooManyCells
    } else if bytes.count > CsvLimits.longestCell {
      row.cells.append("")
      row.flaw = row.flaw ?? .cellTooLong(column: row.cells.count)
    } else {
      row.cells.append(String(decoding: bytes, as: UTF8.self))
    }
  }
}

extension CsvScanner {
  private static let quote = UInt8(ascii: "\"")

  private func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Goes past a line end: LF, CR LF or CR.
  private mutating func passBreak() {
    let isReturn = text[place] == 0x0D
    place += 1
    if isReturn, place < text.count, text[place] == 0x0A { place += 1 }
    line += 1
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard place < text.count, text[place] == byte else { return false }
    place += 1
    return true
  }
}
