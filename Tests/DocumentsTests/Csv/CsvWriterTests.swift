import Documents
import Testing

@Suite("A sheet is written") struct CsvWriterTests {
  /// Found by the doors check: `samen list people --csv` on a terminal obeyed what a name held.
  @Test("controls are left out, line ends and tabs within a text are not")
  func controls() {
    let bytes = CsvWriter.bytes(
      header: ["naam"], rows: [[.text("Kwaad\u{1B}[2J\u{8}\u{9B}31m\u{0} een\ntwee\tdrie é")]])
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\u{FEFF}naam\r\n\"Kwaad[2J31m een\ntwee\tdrie é\"\r\n")
  }

  @Test("what a spreadsheet would run is text, also behind a control that is left out")
  func formulas() {
    let bytes = CsvWriter.bytes(header: ["n"], rows: [[.text("=1+1")], [.text("\u{1B}=1+1")]])
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{FEFF}n\r\n'=1+1\r\n'=1+1\r\n")
  }
}
