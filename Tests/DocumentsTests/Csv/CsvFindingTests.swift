import Documents
import Testing

@Suite("How a sheet is written is found out") struct CsvFindingTests {
  private static let text = "Naam;Straat\r\nAïcha Yılmaz;Korte Ëlsstraat €5\r\n"
  private static let old = "Naam;Straat\r\nAïcha Dupré;Korte Ëlsstraat €5\r\n"

  private static func wide(_ text: String, _ isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap {
      let halves = [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)]
      return isLittle ? halves.reversed() : halves
    }
  }

  /// As Excel in Belgium saves “CSV”: one byte a letter, the euro sign at 0x80.
  private static func narrow(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0 == "€" ? 0x80 : UInt8(truncatingIfNeeded: $0.value) }
  }

  @Test(
    "the encoding, with a mark and without one",
    arguments: [
      (Array(text.utf8), CsvEncoding.utf8, text),
      ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8, text),
      ([0xFF, 0xFE] + wide(text, true), .utf16LittleEndian, text),
      ([0xFE, 0xFF] + wide(text, false), .utf16BigEndian, text),
      (wide(text, true), .utf16LittleEndian, text), (wide(text, false), .utf16BigEndian, text),
      (narrow(old), .windows1252, old),
    ])
  func encodings(bytes: [UInt8], encoding: CsvEncoding, text: String) {
    let sheet = read(bytes)
    #expect(sheet.reader.encoding == encoding)
    #expect(sheet.reader.heading?.cells == ["Naam", "Straat"])
    let cells = sheet.rows.first?.cells ?? []
    #expect(cells.joined(separator: ";") == text.split(separator: "\r\n").last.map(String.init))
    #expect(sheet.rows.map(\.flaw) == [nil])
  }

  @Test("one broken byte in a text of letters beyond ASCII does not make it another encoding")
  func brokenUTF8() {
    let bytes = Array("a;b\né;ü\nï;ö\n".utf8) + [0xFF] + Array(";x\nà;è\n".utf8)
    let sheet = read(bytes)
    #expect(sheet.reader.encoding == .utf8)
    #expect(sheet.rows.map(\.flaw) == [nil, nil, .notText, nil])
  }

  @Test(
    "the delimiter",
    arguments: [
      ("a;b\n1;2\n", CsvDelimiter.semicolon), ("a,b\n1,2\n", .comma), ("a\tb\n1\t2\n", .tab),
      ("a|b\n1|2\n", .bar),
      // Commas in the cells are not those between them.
      ("naam;straat\nJan;Dorp 1, bus 2\nEls;Plein 3\n", .semicolon),
      ("naam;prijs\n\"a,b\";1,50\n\"c,d\";2,50\n", .semicolon),
      ("\"naam, voornaam\",stad\n\"Peeters; Jan\",Mechelen\n", .comma),
      // One column: nothing stands between cells.
      ("naam\nJan\n", .semicolon), ("naam\nPeeters, Jan\n", .semicolon),
      // As Excel is told.
      ("sep=,\r\na;x,b\r\n1,2\r\n", .comma),
    ])
  func delimiters(text: String, delimiter: CsvDelimiter) {
    #expect(read(text).reader.delimiter == delimiter)
  }

  @Test("the line that names the delimiter is no heading, and lines are counted from it")
  func named() {
    let sheet = read("sep=,\r\na;x,b\r\n1,2\r\n")
    #expect(sheet.reader.heading?.cells == ["a;x", "b"])
    #expect(sheet.reader.heading?.line == 2)
    #expect(sheet.rows.map(\.line) == [3])
  }

  @Test("what we write ourselves comes back")
  func ownSheets() {
    let texts = ["Peeters; Jan", "zei \"ja\"", "een\ntwee", "a,b", "", "é€李", "naam"]
    let bytes = CsvWriter.bytes(header: ["k1", "k2"], rows: texts.map { [.text($0), .number(1)] })
    let sheet = read(bytes)
    #expect(sheet.reader.encoding == .utf8)
    #expect(sheet.rows.map { $0[0] } == texts)
    #expect(sheet.rows.allSatisfy { $0.flaw == nil && $0[1] == "1" })
  }
}
