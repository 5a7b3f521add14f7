import Language
import Testing

@Suite("Writing dates") struct DatesTests {
  private let monday: CalendarDay = (2026, 11, 23)

  @Test("in Dutch")
  func dutch() {
    let words = Shelf.words(.nl)
    #expect(words.shortDate(monday) == "ma 23 nov")
    #expect(words.longDate(monday) == "maandag 23 november 2026")
    #expect(words.numericDate((2026, 3, 5)) == "05/03/2026")
    #expect(words.monthTitle(year: 2026, month: 11) == "november 2026")
    #expect((0...6).map(words.weekdayHeading).joined(separator: " ") == "ma di wo do vr za zo")
  }

  @Test("in French, where the first of the month is an ordinal")
  func french() {
    let words = Shelf.words(.fr)
    #expect(words.shortDate(monday) == "lun 23 nov")
    #expect(words.longDate((2026, 2, 1)) == "dimanche 1er février 2026")
    #expect(words.longDate((2026, 2, 2)) == "lundi 2 février 2026")
    #expect((0...6).map(words.weekdayHeading).joined(separator: " ") == "lu ma me je ve sa di")
  }

  @Test("in English")
  func english() {
    let words = Shelf.words(.en)
    #expect(words.shortDate(monday) == "Mon 23 Nov")
    #expect(words.longDate(monday) == "Monday 23 November 2026")
  }

  @Test("the day of the week is right, leap years included")
  func weekdays() {
    let words = Shelf.words(.nl)
    #expect(words.longDate((2000, 2, 29)).hasPrefix("dinsdag"))
    #expect(words.longDate((1900, 3, 1)).hasPrefix("donderdag"))
    #expect(words.longDate((2024, 12, 31)).hasPrefix("dinsdag"))
    #expect(words.longDate((2027, 1, 1)).hasPrefix("vrijdag"))
  }

  @Test("near days by name, all others as a date")
  func nearDates() {
    let words = Shelf.words(.nl)
    #expect(words.nearDate((2026, 12, 1), today: (2026, 11, 30)) == "morgen")
    #expect(words.nearDate((2025, 12, 31), today: (2026, 1, 1)) == "gisteren")
    #expect(words.nearDate(monday, today: monday) == "vandaag")
    #expect(words.nearDate(monday, today: (2026, 11, 21)) == "ma 23 nov")
  }
}
