import Testing

@testable import Screen

@Suite struct MonthGridTests {
  /// November 2026: 30 days from a Sunday, after a month of 31.
  private let november = MonthGrid(
    firstWeekday: 6, days: 30, daysBefore: 31, selected: 23, today: 24,
    marks: [23: .init("•"), 25: .init("•"), 30: .init("•", style: .alarm)],
    headings: ["ma", "di", "wo", "do", "vr", "za", "zo"])

  @Test func aMonthInSixWeeks() {
    let screen = drawn(MonthGrid.columns, MonthGrid.rows) { november.draw(on: &$0, in: $1) }
    #expect(
      screen.rowsTrimmed() == [
        " ma di wo do vr za zo",
        " 26 27 28 29 30 31  1",
        "  2  3  4  5  6  7  8",
        "  9 10 11 12 13 14 15",
        " 16 17 18 19 20 21 22",
        " 23•24 25•26 27 28 29",
        " 30• 1  2  3  4  5  6",
      ])
    #expect(screen.styleLetters()[5] == ".XXcdd...c............")
    #expect(screen.styleLetters()[6].hasPrefix("...amm.mm"))
    #expect(screen.cursor == Point(column: 1, row: 5))
  }

  @Test func aMonthInFourWeeksShowsNoWeekThatIsAllOutside() {
    let february = MonthGrid(firstWeekday: 0, days: 28, daysBefore: 31, headings: ["ma"])
    let rows = drawn(MonthGrid.columns, MonthGrid.rows) { february.draw(on: &$0, in: $1) }
    #expect(rows.rowsTrimmed().suffix(3) == [" 22 23 24 25 26 27 28", "  1  2  3  4  5  6  7", ""])
  }

  @Test func theChosenDayWithoutTheFocus() {
    let screen = drawn(22, 7) { november.draw(on: &$0, in: $1, isFocused: false) }
    #expect(screen.styleLetters()[5].hasPrefix(".xxc"))
    #expect(screen.cursor == nil)
  }

  @Test func aClickGivesTheDay() {
    let box = Rect(column: 10, row: 3, columns: 22, rows: 7)
    let day = { november.day(at: Point(column: $0, row: $1), in: box) }
    #expect(day(11, 8) == 23 && day(13, 8) == 23 && day(14, 8) == 24)
    #expect(day(29, 4) == 1)
    #expect(day(11, 4) == nil && day(11, 3) == nil && day(14, 9) == nil && day(10, 8) == nil)
  }

  @Test(arguments: tinySizes)
  func tinyBoxes(columns: Int, rows: Int) {
    let screen = drawn(columns, rows) { november.draw(on: &$0, in: $1) }
    #expect(screen.cursor == nil)
  }
}
