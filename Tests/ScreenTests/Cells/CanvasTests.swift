import Testing

@testable import Screen

@Suite struct CanvasTests {
  private func canvas(_ columns: Int, _ rows: Int) -> Canvas {
    Canvas(size: Size(columns: columns, rows: rows))
  }

  @Test func aFrameWithATitle() {
    var screen = canvas(14, 3)
    screen.box(screen.bounds, title: "Kalender")
    #expect(screen.text() == ["┌ Kalender ──┐", "│            │", "└────────────┘"])
    #expect(screen.styleLetters()[0] == "bttttttttttbbb")
    screen.box(screen.bounds, title: "Doorverwijzingen", lines: .asciiFocused)
    #expect(screen.text() == ["+ Doorverwi… +", "|            |", "+============+"])
  }

  @Test func framesTooSmallForCornersAreLines() {
    var screen = canvas(3, 1)
    screen.box(screen.bounds, title: "x")
    #expect(screen.text() == ["───"])
    screen = canvas(1, 2)
    screen.box(screen.bounds, title: "x")
    #expect(screen.text() == ["│", "│"])
    screen = canvas(0, 0)
    screen.box(screen.bounds, title: "x")
    screen.put("x", at: Point(column: 0, row: 0))
    #expect(screen.text() == [])
  }

  @Test func writingOverHalfAWideCharacterLeavesNoHalf() {
    for (column, expected) in [(0, "x 小"), (1, " x小"), (2, "李x "), (3, "李 x")] {
      var screen = canvas(4, 1)
      screen.put("李小", at: Point(column: 0, row: 0))
      screen.put("x", at: Point(column: column, row: 0))
      #expect(screen.text() == [expected])
    }
    var screen = canvas(4, 1)
    screen.put("李小", at: Point(column: 0, row: 0))
    screen.put("龙", at: Point(column: 1, row: 0))
    #expect(screen.text() == [" 龙 "])
  }

  @Test func theEdgeOfTheClipCutsAWideCharacterToASpace() {
    var screen = canvas(6, 1)
    screen.put("......", at: Point(column: 0, row: 0))
    screen.clipped(to: Rect(column: 1, row: 0, columns: 4, rows: 1)) {
      #expect($0.put("李小龙", at: Point(column: 0, row: 0)) == 6)
    }
    #expect(screen.text() == [". 小 ."])
    screen.put("left", at: Point(column: -2, row: 0))
    screen.put("out", at: Point(column: 0, row: 7))
    #expect(screen.text() == ["ft小 ."])
  }

  @Test func aSelectedRowKeepsItsText() {
    var screen = canvas(6, 1)
    screen.put("Aida H.", at: Point(column: 0, row: 0), style: .strong, columns: 6)
    screen.recolour(screen.bounds, style: .selected)
    #expect(screen.text() == ["Aida …"])
    #expect(screen.styleLetters() == ["XXXXXX"])
    screen.fill(Rect(column: 2, row: -3, columns: 2, rows: 9))
    #expect(screen.text() == ["Ai   …"])
  }

  @Test func wrappedTextStaysInItsBox() {
    var screen = canvas(8, 3)
    let rows = screen.putWrapped(
      "een twee drie vier", in: Rect(column: 1, row: 1, columns: 6, rows: 2))
    #expect(rows == 2)
    #expect(screen.rowsTrimmed() == ["", " een", " twee"])
  }
}
