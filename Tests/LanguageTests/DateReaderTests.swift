import Language
import Testing

@Suite("Reading dates as typed") struct DateReaderTests {
  /// A Monday.
  private let today: CalendarDay = (2026, 11, 23)

  private func read(_ text: String, _ tongue: Tongue = .nl, today: CalendarDay? = nil) -> String {
    do throws(DateReader.Mistake) {
      let reader = DateReader(Shelf.words(tongue), today: today ?? self.today)
      let day = try reader.read(text)
      return "\(day.year)-\(day.month)-\(day.day)"
    } catch {
      return "\(error)"
    }
  }

  @Test(
    "with a year, in every order people use",
    arguments: [
      "23/11/2026", "23/11/26", "23-11-2026", "23.11.2026", "2026-11-23", "23 nov 2026",
      " 23 November 2026 ", "ma 23 nov", "maandag 23/11", "23/11", "nov 23", "ma, 23 nov",
    ])
  func written(text: String) {
    #expect(read(text) == "2026-11-23")
  }

  @Test("without a year the nearest such day, not more than six months back")
  func nearest() {
    #expect(read("24/11") == "2026-11-24")
    #expect(read("22/11") == "2026-11-22")
    #expect(read("25/05") == "2026-5-25")
    #expect(read("24/05") == "2027-5-24")
    // One day nearer behind than ahead, and yet more than six months.
    #expect(read("31/08", today: (2026, 3, 1)) == "2026-8-31")
    #expect(read("1/1") == "2027-1-1")
    #expect(read("31/12", today: (2027, 1, 4)) == "2026-12-31")
  }

  @Test("names of days: the next such day, today counts")
  func weekdays() {
    #expect(read("ma") == "2026-11-23")
    #expect(read("Dinsdag") == "2026-11-24")
    #expect(read("zo") == "2026-11-29")
    #expect(read("ma", .fr) == "2026-11-24")
    #expect(read("lundi", .fr) == "2026-11-23")
    #expect(read("sun", .en) == "2026-11-29")
  }

  @Test("words and offsets, in three languages")
  func words() {
    #expect(
      ["vandaag", "morgen", "overmorgen", "gisteren"].map { read($0) }
        == ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-22"])
    #expect(
      ["aujourd’hui", "demain", "apres-demain", "hier"].map { read($0, .fr) }
        == ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-22"])
    #expect(
      ["today", "tomorrow", "day after tomorrow", "yesterday"].map { read($0, .en) }
        == ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-22"])
    #expect(read("+3") == "2026-11-26")
    #expect(read("+2w") == "2026-12-7")
    #expect(read("+ 6 w") == "notADate")
    #expect(read("-1") == "2026-11-22")
    #expect(read("+2s", .fr) == "2026-12-7")
    #expect(read("+10 dagen") == "2026-12-3")
    #expect(read("+0") == "2026-11-23")
    #expect(read("-60w") == "2025-9-29")
    #expect(read("+9999") == "2054-4-9")
  }

  @Test("two digits are a year up to ten years ahead, or a year of birth")
  func shortYears() {
    #expect(read("1/2/36") == "2036-2-1")
    #expect(read("1/2/37") == "1937-2-1")
    #expect(read("12/3/68") == "1968-3-12")
  }

  @Test("a day that does not exist is told apart from what is no date")
  func noSuchDay() {
    #expect(read("31/02") == "noSuchDay(day: 31, month: 2)")
    #expect(read("29/2/2027") == "noSuchDay(day: 29, month: 2)")
    #expect(read("29/2/2028") == "2028-2-29")
    #expect(read("29/2/2000") == "2000-2-29")
    #expect(read("29/2/2100") == "noSuchDay(day: 29, month: 2)")
    #expect(read("2026-13-01") == "noSuchDay(day: 1, month: 13)")
    #expect(read("0/1") == "noSuchDay(day: 0, month: 1)")
  }

  @Test("a day of the week that does not fit is said, with the right one")
  func otherWeekday() {
    #expect(read("di 23/11") == "otherWeekday(0)")
  }

  @Test(
    "what is no date",
    arguments: [
      "", " ", "x", "23", "23/", "/", "23/11/126", "1/2/3/4", "+", "+w", "+12345", "+3x", "２３/11",
      "23/11/99999", "2026/11", "mamama", "ma di", "23 foo", "999999999999999999999/1", "é/à",
    ])
  func notADate(text: String) {
    #expect(read(text) == "notADate")
  }

  @Test("whatever is written can be read again", arguments: Tongue.allCases)
  func roundTrip(tongue: Tongue) throws {
    let words = Shelf.words(tongue)
    let reader = DateReader(words, today: (2028, 2, 10))
    for offset in -150...150 {
      let day = try reader.read(offset < 0 ? "\(offset)" : "+\(offset)")
      for text in [words.shortDate(day), words.longDate(day), words.numericDate(day)] {
        #expect(try reader.read(text) == day, "\(text)")
      }
    }
  }
}
