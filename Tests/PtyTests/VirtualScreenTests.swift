import Testing

/// The virtual terminal does what xterm does with what curses sends.
struct VirtualScreenTests {
  private func screen(_ text: String, columns: Int = 10, rows: Int = 4) -> VirtualScreen {
    var screen = VirtualScreen(columns: columns, rows: rows)
    screen.feed(text.utf8)
    return screen
  }

  @Test(arguments: [
    ("ab\r\ncd", ["ab", "cd", "", ""]),
    ("\u{1B}[2;3Hx\u{1B}[4dy\u{1B}[1Gz", ["", "  x", "", "z  y"]),
    ("abcdef\u{1B}[3G\u{1B}[K", ["ab", "", "", ""]),
    ("abcdef\u{1B}[3G\u{1B}[1K", ["   def", "", "", ""]),
    ("abcdef\u{1B}[2G\u{1B}[3X", ["a   ef", "", "", ""]),
    ("abcdef\u{1B}[2G\u{1B}[2P", ["adef", "", "", ""]),
    ("abcdef\u{1B}[2G\u{1B}[2@", ["a  bcdef", "", "", ""]),
    ("\u{1B}[4habc\rx\u{1B}[4l\ry", ["yabc", "", "", ""]),
    ("-\u{1B}[4b", ["-----", "", "", ""]),
    ("a\r\nb\r\nc\r\nd\u{1B}[2;1H\u{1B}[L", ["a", "", "b", "c"]),
    ("a\r\nb\r\nc\r\nd\u{1B}[2;1H\u{1B}[M", ["a", "c", "d", ""]),
    ("a\r\nb\r\nc\r\nd\u{1B}[2;3r\u{1B}[3;1H\nx", ["a", "c", "x", "d"]),
    ("a\r\nb\r\nc\r\nd\u{1B}[2;3r\u{1B}[2;1H\u{1B}Mx", ["a", "x", "b", "d"]),
    ("a\r\nb\r\nc\r\nd\r\ne", ["b", "c", "d", "e"]),
    ("abc\u{1B}[2J\u{1B}[Hx", ["x", "", "", ""]),
    ("a\u{1B}7\u{1B}[4;4Hb\u{1B}8c", ["ac", "", "", "   b"]),
    ("\u{1B}]0;titel\u{7}a\u{1B}(B\u{1B}=b", ["ab", "", "", ""]),
  ])
  func `sequences`(sent: String, rows: [String]) {
    #expect(screen(sent).rows == rows)
  }

  @Test func `the last column waits for one more character before it wraps`() {
    #expect(screen("0123456789").cursor == (9, 0))
    #expect(screen("0123456789x").rows == ["0123456789", "x", "", ""])
    #expect(screen("0123456789\rx").rows[0] == "x123456789")
  }

  @Test func `a wide character has two columns, a mark none`() {
    #expect(screen("李小x").cursor == (5, 0))
    #expect(screen("e\u{301}x").rows[0] == "e\u{301}x")
    #expect(screen("e\u{301}x").cursor == (2, 0))
    #expect(screen("李小\u{1B}[2Gx").rows[0] == " x小")
    #expect(screen("李小\u{1B}[1Gx").rows[0] == "x 小")
    #expect(screen("012345678李").rows == ["012345678", "李", "", ""])
  }

  @Test func `the alternate screen leaves the ordinary one as it was`() {
    let shown = screen("shell$ \u{1B}[?1049h\u{1B}[Hvol\u{1B}[?25l\u{1B}[?1002;1006;2004h")
    #expect(shown.rows[0] == "vol")
    #expect(shown.isAlternate && !shown.isCursorVisible && shown.hasMouse)
    #expect(shown.hasBracketedPaste)
    let left = screen("shell$ \u{1B}[?1049h\u{1B}[3;3Hvol\u{1B}[?1049l\u{1B}[?25h")
    #expect(left.rows[0] == "shell$")
    #expect(left.cursor == (7, 0))
    #expect(!left.isAlternate && left.isCursorVisible && !left.hasMouse)
  }

  @Test func `looks`() {
    let shown = screen("\u{1B}[1;4;31mr\u{1B}[22;24;39md\u{1B}[38;5;12;7mb\u{1B}[mp\u{1B}[92mg")
    #expect(
      shown.cell(column: 0, row: 0).look == VirtualLook(bold: true, underline: true, foreground: 1))
    #expect(shown.cell(column: 1, row: 0).look == VirtualLook())
    #expect(shown.cell(column: 2, row: 0).look == VirtualLook(reverse: true, foreground: 12))
    #expect(shown.cell(column: 3, row: 0).look == VirtualLook())
    #expect(shown.cell(column: 4, row: 0).look == VirtualLook(foreground: 10))
    #expect(shown.hasColour)
    #expect(!screen("\u{1B}[1mvet").hasColour)
  }

  @Test func `it does not matter where the line cuts`() {
    let sent = Array("a\u{1B}[2;3Hé李\u{1B}[1;31mx\u{1B}]0;t\u{1B}\\y\u{1B}[?1049hz".utf8)
    var whole = VirtualScreen(columns: 10, rows: 4)
    var cut = whole
    whole.feed(sent)
    for byte in sent { cut.feed([byte]) }
    #expect(whole.rows == cut.rows)
    #expect(whole.rows[1] == "       z")
  }
}
