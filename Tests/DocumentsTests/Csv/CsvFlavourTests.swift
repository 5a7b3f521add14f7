import Domain
import Testing

@testable import Documents

@Suite("A sheet has the flavour of who opens it") struct CsvFlavourTests {
  private static let cells: [CsvWriter.Cell] = [
    .text("a;b,c\"d\ne"), .decimal(-1250, places: 2), .decimal(5, places: 1), .number(-3),
    .day(Day(number: 0)), .text("=1+1"), .empty,
  ]

  private func line(_ flavour: CsvFlavour) -> String {
    let bytes = CsvWriter.bytes(header: ["k"], rows: [Self.cells], as: flavour)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("for a spreadsheet in Belgium")
  func belgian() {
    #expect(
      line(.belgian)
        == "\u{FEFF}k\r\n\"a;b,c\"\"d\ne\";-12,50;0,5;-3;01/01/1970;'=1+1;\r\n")
  }

  @Test("for programs, as RFC 4180 has it")
  func plain() {
    #expect(
      line(.plain) == "k\r\n\"a;b,c\"\"d\ne\",-12.50,0.5,-3,1970-01-01,=1+1,\r\n")
  }

  @Test("a sign that is special to one flavour alone is quoted there alone")
  func delimiters() {
    let row: [CsvWriter.Cell] = [.text("a;b"), .text("a,b")]
    for (flavour, text) in [(CsvFlavour.belgian, "\"a;b\";a,b"), (.plain, "a;b,\"a,b\"")] {
      let bytes = CsvWriter.bytes(header: [], rows: [row], as: flavour)
      #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("\(text)\r\n"))
    }
  }

  @Test(
    "whatever begins as a formula gets a mark, and loses only that one when it is read",
    arguments: [
      "=1", "+32 475", "-1", "@x", "＝1", "'=1", "''+1", "'n hap", "'s Gravenwezel", "'", "", "a=1",
      "\t=1", "\u{308}=",
    ])
  func marks(text: String) {
    let marked = FormulaMark.marked(text)
    #expect(!"=+-@＝\t".contains(marked.first ?? "a"))
    #expect((FormulaMark.unmarked(marked) ?? marked) == text)
  }
}
