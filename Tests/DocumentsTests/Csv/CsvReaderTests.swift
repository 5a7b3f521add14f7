import Documents
import Testing

/// Everything that is read of a sheet.
func read(_ bytes: [UInt8]) -> (reader: CsvReader, rows: [CsvRow]) {
  let reader = CsvReader(bytes)
  return (reader, Array(reader))
}

func read(_ text: String) -> (reader: CsvReader, rows: [CsvRow]) { read(Array(text.utf8)) }

@Suite("A sheet is read cell by cell") struct CsvReaderTests {
  @Test("quotes, doubled quotes, delimiters and line breaks in cells")
  func quotes() {
    let sheet = read(
      "Naam;Nota;Dag\r\n\"Peeters; Jan\";\"zei \"\"ja\"\"\r\nen kwam\";1/2\r\n;\"\";x\r\n")
    #expect(sheet.reader.heading?.cells == ["Naam", "Nota", "Dag"])
    #expect(
      sheet.rows.map(\.cells) == [
        ["Peeters; Jan", "zei \"ja\"\r\nen kwam", "1/2"], ["", "", "x"],
      ])
    #expect(sheet.rows.map(\.line) == [2, 4])
    #expect(sheet.rows.allSatisfy { $0.flaw == nil })
  }

  @Test("any line end, and none at the end", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) {
    let sheet = read(["a;b", "1;2", "", "3;4"].joined(separator: end))
    #expect(sheet.rows.map(\.cells) == [["1", "2"], ["3", "4"]])
    #expect(sheet.rows.map(\.line) == [2, 4])
  }

  @Test("a quote within a cell is a character, a space before one too")
  func looseQuotes() {
    let sheet = read("a;b\nscherm 5\";\"x\"\n \"y\";z\n")
    #expect(sheet.rows.map(\.cells) == [["scherm 5\"", "x"], [" \"y\"", "z"]])
  }

  @Test("cells that a sheet leaves out are empty; empty ones beyond the heading are nothing")
  func raggedRows() {
    let sheet = read("a;b;c\n1\n1;2;3;;\n;;\n1;2;3;4\n")
    #expect(sheet.rows.map(\.flaw) == [nil, nil, .longerThanHeading])
    #expect(sheet.rows.map(\.line) == [2, 3, 5])
    #expect(sheet.rows[0][0] == "1")
    #expect(sheet.rows[0][2] == "")
  }

  @Test("nothing is read of nothing", arguments: ["", "\u{FEFF}", "\r\n\n", ";;\n;;", "sep=;\r\n"])
  func nothing(text: String) {
    let sheet = read(text)
    #expect(sheet.reader.heading == nil)
    #expect(sheet.rows.isEmpty)
  }

  @Test("it tells how far it is, and comes to the end")
  func progress() {
    var reader = CsvReader(Array(("a;b\n" + String(repeating: "1;2\n", count: 99)).utf8))
    #expect(reader.progress == 10)
    for _ in 0..<49 { _ = reader.next() }
    #expect(reader.progress == 500)
    while reader.next() != nil {}
    #expect(reader.progress == 1_000)
  }

  @Test("100,000 rows take no longer for each than 10,000 do")
  func manyRows() {
    func time(_ count: Int) -> Duration {
      let row = "\"Zeynep Yılmaz\";\"zei \"\"ja\"\"\n\";2026-11-23;Mechelen\r\n"
      let bytes = Array(("naam;nota;dag;stad\r\n" + String(repeating: row, count: count)).utf8)
      var last = 0
      var rows = 0
      let taken = ContinuousClock().measure {
        for row in CsvReader(bytes) {
          rows += 1
          last = row.line
        }
      }
      #expect(rows == count)
      #expect(last == 2 * count)
      return taken
    }
    let few = (0..<3).map { _ in time(10_000) }.min() ?? .zero
    #expect(time(100_000) < few * 40)
  }
}
