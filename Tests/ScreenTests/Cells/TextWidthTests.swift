import Glibc
import Testing

@testable import Screen

@Suite struct TextWidthTests {
  /// ncurses lays out with this function, so one scalar of difference shifts a row.
  @Test func everyScalarIsAsWideAsTheSystemSays() throws {
    _ = try #require(setlocale(LC_CTYPE, "C.UTF-8"))
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Int32).self)
    var different: [String] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), CleanText.fate(of: scalar) == .kept else {
        continue
      }
      if Int(wcwidth(Int32(value))) != ScalarWidth.columns(of: scalar) {
        different.append(String(value, radix: 16))
      }
    }
    #expect(different == [])
  }

  @Test(arguments: [
    ("", 0), ("Walter", 6), ("Yılmaz", 6), ("Zoë", 3), ("Zoe\u{308}", 3), ("محمد", 4), ("李小龙", 6),
    ("N̈guyễn", 6), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇧🇪", 2), ("❤️‍🔥", 1), ("\u{202E}abc\u{200B}", 3),
    ("कि", 2), ("क्ष", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{10FFFE}", 1),
  ])
  func namesTakeTheirCells(text: String, columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
    #expect(TextWidth.columns(of: TextWidth.glyphs(of: text).map(\.text).joined()) == columns)
  }

  @Test func aLetterKeepsAtMostFourMarks() {
    let tall = "e" + String(repeating: "\u{301}", count: 30)
    #expect(TextWidth.glyphs(of: tall).first?.text.unicodeScalars.count == 5)
    #expect(TextWidth.columns(of: "\u{301}") == 1)
  }

  @Test func whatCannotBeShownIsSeenToBeThere() {
    #expect(TextWidth.glyphs(of: "a\u{378}b").map(\.text) == ["a", "\u{FFFD}", "b"])
  }

  @Test(arguments: [
    ("Oleksandr", 20, "Oleksandr"), ("Oleksandr", 5, "Olek…"), ("李小龙", 5, "李小…"),
    ("李小龙", 4, "李…"), ("abc", 1, "…"), ("abc", 0, ""), ("abc", -3, ""), ("a\tb", 9, "a b"),
  ])
  func longNamesAreCut(text: String, columns: Int, shown: String) {
    #expect(TextWidth.fitted(text, to: columns) == shown)
  }

  @Test func paddingMakesColumnsLineUp() {
    #expect(TextWidth.padded("Zoë", to: 5) == "Zoë  ")
    #expect(TextWidth.padded("李小龙", to: 4) == "李… ")
  }

  @Test func textWrapsBetweenWords() {
    #expect(
      TextWidth.wrapped("Bel eerst even,\nkom dan langs", to: 8)
        == ["Bel", "eerst", "even,", "kom dan", "langs"])
  }

  /// Found by `samen-endurance fuzz-text`, seed 1.
  @Test func aLongWordOfWideCharactersBehindASpaceStaysWithinItsRows() {
    #expect(TextWidth.wrapped(" 李小龙李小龙", to: 7) == ["", "李小龙", "李小龙"])
    #expect(TextWidth.wrapped("a 李小龙李", to: 7) == ["a", "李小龙", "李"])
  }

  @Test func wrappingKeepsEmptyRowsAndBreaksLongWords() {
    #expect(TextWidth.wrapped("a\n\nb", to: 5) == ["a", "", "b"])
    #expect(
      TextWidth.wrapped("ja arbeidsbemiddelaar", to: 8) == ["ja", "arbeidsb", "emiddela", "ar"])
    #expect(TextWidth.wrapped("", to: 5) == [""])
    #expect(TextWidth.wrapped("李小龙", to: 1) == ["李", "小", "龙"])
    #expect(TextWidth.wrapped("ab", to: 0) == ["a", "b"])
  }
}
