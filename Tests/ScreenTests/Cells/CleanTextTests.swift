import Testing

@testable import Screen

@Suite struct CleanTextTests {
  @Test func nothingThatMovesTheCursorIsLeft() {
    #expect(cleanedLine("\u{1B}[2Jrood\u{7}\u{9B}m") == "[2Jroodm")
    #expect(cleanedLine("een\ttwee\r\ndrie\rvier\u{2028}vijf") == "een twee drie vier vijf")
    #expect(cleanedLine("\u{202E}gespiegeld\u{2066}\u{200B}\u{FEFF}") == "gespiegeld")
  }

  @Test func linesStayLinesWhereTheyMay() {
    #expect(cleanedLines("een\r\ntwee\n\ndrie\u{0}") == "een\ntwee\n\ndrie")
  }

  @Test func namesStayAsTheyWereWritten() {
    let names = "Yılmaz محمد 李小龙 N̈guyễn Zoe\u{308}"
    #expect(Array(cleanedLine(names).unicodeScalars) == Array(names.unicodeScalars))
  }
}
