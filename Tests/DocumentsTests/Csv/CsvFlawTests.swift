import Documents
import Testing

@Suite("Bad rows of a sheet are named, and the rest is kept") struct CsvFlawTests {
  @Test("a quote that is never closed costs its own row alone")
  func unclosed() {
    let sheet = read("a;b\n1;2\n3;\"vier\n5;6\n7;8\n")
    #expect(sheet.rows.map(\.line) == [2, 3, 4, 5])
    #expect(sheet.rows.map(\.flaw) == [nil, .unclosedQuote(line: 3), nil, nil])
    #expect(sheet.rows[1].cells == ["3"])
    #expect(sheet.rows[3].cells == ["7", "8"])
  }

  @Test("the quote that went wrong is the one that is named, in a row of several lines too")
  func unclosedBelow() {
    let sheet = read("a;b;c\n\"een\ntwee\";\"drie\nvier;x\n5;6;7\n")
    #expect(sheet.rows.map(\.line) == [2, 4, 5])
    #expect(sheet.rows[0].flaw == .unclosedQuote(line: 3))
    #expect(sheet.rows[2].cells == ["5", "6", "7"])
  }

  @Test("something behind a closing quote")
  func behindQuote() {
    let sheet = read("a;b\n\"1\"x;2\n3;4\n")
    #expect(sheet.rows.map(\.flaw) == [.textAfterQuote(line: 2), nil])
    #expect(sheet.rows[1].cells == ["3", "4"])
  }

  @Test("a cell longer than a text may be, open or in quotes")
  func longCells() {
    let most = String(repeating: "é", count: CsvLimits.longestCell / 2)
    let sheet = read("a;b\n\(most);1\n\(most)x;2\n3;\"\(most)\ny\"\n4;5\n")
    #expect(
      sheet.rows.map(\.flaw) == [nil, .cellTooLong(column: 1), .cellTooLong(column: 2), nil])
    #expect(sheet.rows.map(\.line) == [2, 3, 4, 6])
    #expect(sheet.rows[0][0] == most)
  }

  @Test("more cells than a row may have")
  func manyCells() {
    let sheet = read("a;b\n" + String(repeating: "x;", count: 100_000) + "\n1;2\n")
    #expect(sheet.rows.map(\.flaw) == [.tooManyCells, nil])
    #expect(sheet.rows[0].cells.count == CsvLimits.mostCells)
  }

  @Test("bytes that are no text in the encoding of the file")
  func noText() {
    let utf8 = read(
      [0xEF, 0xBB, 0xBF] + Array("a;b\n1;2\né".utf8) + [0xC3, 0x3B, 0x32, 0x0A, 0x33])
    #expect(utf8.rows.map(\.flaw) == [nil, .notText, nil])
    #expect(utf8.rows[1].cells == ["é\u{FFFD}", "2"])
    // 0x81 is nothing in Windows-1252.
    let old = read(Array("a;b\n".utf8) + [0xE9, 0x3B, 0x81, 0x0A, 0x33, 0x3B, 0x34])
    #expect(old.rows.map(\.flaw) == [.notText, nil])
    // Half of a surrogate pair, and half of a unit at the end.
    let wide = read([0xFF, 0xFE, 0x61, 0, 0x3B, 0, 0x62, 0, 0x0A, 0, 0x00, 0xD8, 0x3B, 0, 0x0A, 0])
    #expect(wide.rows.map(\.flaw) == [.notText])
    #expect(read([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x62]).rows.map(\.flaw) == [.notText])
  }

  @Test("a file of nothing but quotes and line ends takes no longer than it is long")
  func quotesOnly() {
    for piece in ["\"\n", "\";\"\n", "\"\"\"\n", ";\"\n\"", "\"a\n;b\n"] {
      let bytes = Array(String(repeating: piece, count: 100_000).utf8)
      var last = 0
      var rows = 0
      let taken = ContinuousClock().measure {
        for row in CsvReader(bytes) {
          rows += row.line > last ? 1 : 0
          last = row.line
        }
      }
      #expect(last <= 300_000)
      #expect(taken < .seconds(30), "\(piece)")
    }
  }
}
