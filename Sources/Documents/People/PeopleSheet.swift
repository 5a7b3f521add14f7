import Domain

/// A list of people in a sheet, read row by row.
public struct PeopleSheet: Sequence, IteratorProtocol {
  /// Which column tells what.
  public let columns: PeopleColumns
  /// How many bytes it takes.
  public let size: Int
  private var reader: CsvReader
  private let cells: PeopleCells

  /// The list that `bytes` are; `today` tells which century two digits are of.
  public init(_ bytes: [UInt8], words: PeopleWords, today: Day) {
    size = bytes.count
    reader = CsvReader(bytes)
    columns = PeopleColumns(reader.heading?.cells ?? [], words: words)
    cells = PeopleCells(words: words, days: SheetDay(today: today, books: words.books))
  }

  /// How its characters were written.
  public var encoding: CsvEncoding { reader.encoding }
  /// What stands between its cells.
  public var delimiter: CsvDelimiter { reader.delimiter }
  /// True where there is nothing in it, not even a heading.
  public var isEmpty: Bool { reader.heading == nil }
  /// The line of its heading, from 1.
  public var headingLine: Int { reader.heading?.line ?? 1 }
  /// Why its heading cannot be relied on; nil where it can.
  public var headingFlaw: CsvFlaw? { reader.heading?.flaw }
  /// How much of it was read, in thousandths.
  public var progress: Int { reader.progress }

  /// The next row with something in it; nil at the end.
  public mutating func next() -> PeopleRow? {
    while let row = reader.next() {
      // Cells with nothing but spaces, as are left below a table.
      if row.flaw == nil, row.cells.allSatisfy({ SheetText.onOneLine($0).isEmpty }) { continue }
      return read(row)
    }
    return nil
  }

  private func read(_ row: CsvRow) -> PeopleRow {
    var person = PersonOnList(line: row.line)
    var names: [PeopleColumn: String] = [:]
    var filled: Set<PeopleColumn> = []
    var leftOut: [PeopleRow.LeftOut] = []
    var flaw = row.flaw.map { PeopleFlaw.row($0) }
    for column in columns.read {
      let written = SheetText.asWritten(row[column.place])
      let unguarded = SheetText.unguarded(written)
      let text = unguarded ?? written
      guard !text.isEmpty else { continue }
      guard filled.insert(column.column).inserted else {
        leftOut.append(PeopleRow.LeftOut(heading: column.heading, text: text))
        continue
      }
      if column.column.isPartOfName { names[column.column] = SheetText.onOneLine(text) }
      do throws(PeopleFlaw) {
        // What was guarded is text, whatever it looks like.
        if unguarded == nil, SheetText.isFormula(written) {
          throw PeopleFlaw.formula(heading: column.heading)
        }
        try cells.read(text, in: column, into: &person)
      } catch {
        flaw = flaw ?? error
      }
    }
    let name = PeopleSheet.name(names)
    person.reach = Fields([.init(Field.name.name, .text(name))] + person.reach.entries)
    return PeopleRow(
      line: row.line, name: name, person: result(person, flaw), leftOut: leftOut)
  }

  /// The most bytes of text in a row: written with care for every sign, they still fit in one line.
  private static let mostText = 40_000

  private func result(_ person: PersonOnList, _ flaw: PeopleFlaw?) -> Result<
    PersonOnList, PeopleFlaw
  > {
    if let flaw { return .failure(flaw) }
    if person.name.isEmpty { return .failure(.nameMissing) }
    return person.textSize > PeopleSheet.mostText ? .failure(.tooMuchText) : .success(person)
  }

  private static func name(_ parts: [PeopleColumn: String]) -> String {
    [parts[.name], parts[.firstName], parts[.lastName]].compactMap(\.self).joined(separator: " ")
  }
}

extension PeopleColumn {
  var isPartOfName: Bool { self == .name || self == .firstName || self == .lastName }
}

extension PersonOnList {
  /// How many bytes of text it takes.
  public var textSize: Int {
    (reach.entries + details.entries).reduce(motherTongue?.utf8.count ?? 0) {
      $0 + ($1.value.asText?.utf8.count ?? 0)
    }
  }
}
