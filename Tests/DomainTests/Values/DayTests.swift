import Testing

@testable import Domain

@Suite struct DayTests {
  @Test("Every day from 1900 to 2100 goes to text and back, one after another")
  func everyDay() throws {
    var day = try #require(Day("1900-01-01"))
    // A Monday, as the calendars of that year have it.
    var weekday = 0
    for year in 1900...2100 {
      for month in 1...12 {
        for dayOfMonth in 1...Day.length(ofMonth: month, year: year) {
          guard day.parts == (year, month, dayOfMonth), Day(day.text) == day,
            Day(year: year, month: month, day: dayOfMonth) == day, day.weekday == weekday
          else {
            Issue.record("\(year)-\(month)-\(dayOfMonth) became \(day.text)")
            return
          }
          day = day + 1
          weekday = (weekday + 1) % 7
        }
      }
    }
    #expect(day.text == "2101-01-01")
  }

  @Test(
    "Known days",
    arguments: [("1970-01-01", 0, 3), ("2026-11-23", 20_780, 0), ("1969-12-31", -1, 2)])
  func known(text: String, number: Int, weekday: Int) {
    #expect(Day(text)?.number == number)
    #expect(Day(number: number).text == text)
    #expect(Day(text)?.weekday == weekday)
  }

  @Test(
    "What is no day is none",
    arguments: [
      "", "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1",
      "0000-01-01", "2026/01/01", "2026-01-01 ", "+026-01-01", "２０２６-01-01", "20260101",
    ])
  func noDay(text: String) { #expect(Day(text) == nil) }

  @Test("Leap days are days", arguments: ["2024-02-29", "2000-02-29"])
  func leapDays(text: String) { #expect(Day(text)?.text == text) }

  @Test(
    "So many months on: the same day, or the last of a month that is too short",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2026-11-23", 2, "2027-01-23"), ("2026-12-31", 0, "2026-12-31"),
      ("2026-01-15", -1, "2025-12-15"), ("2026-03-31", -13, "2025-02-28"),
      ("2026-12-01", 12, "2027-12-01"),
    ])
  func addingMonths(from: String, months: Int, to: String) {
    #expect(Day(from)?.adding(months: months).text == to)
  }

  @Test("Days count, compare and stand in ids")
  func arithmetic() throws {
    let day = try #require(Day("2026-11-23"))
    #expect((day + 8).text == "2026-12-01")
    #expect((day - 23).text == "2026-10-31")
    #expect((day + 8) - day == 8)
    #expect(day < day + 1)
    #expect(day.startOfMonth.text == "2026-11-01")
    #expect(day.compactText == "20261123")
  }
}
