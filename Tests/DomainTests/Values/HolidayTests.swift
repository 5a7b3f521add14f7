import Domain
import Testing

@Suite("Holidays of Belgium")
struct HolidayTests {
  @Test("Easter falls on the days the almanacs give")
  func easter() {
    let known = [
      (1961, "1961-04-02"), (2000, "2000-04-23"), (2008, "2008-03-23"), (2011, "2011-04-24"),
      (2019, "2019-04-21"), (2021, "2021-04-04"), (2024, "2024-03-31"), (2026, "2026-04-05"),
      (2035, "2035-03-25"), (2038, "2038-04-25"),
    ]
    for (year, day) in known { #expect(Day.easter(in: year)?.text == day) }
  }

  @Test("The eleven days of 2026")
  func year() {
    let days = (0..<365).map { Day(number: 20_454 + $0) }.compactMap { day in
      Holiday(on: day).map { "\(day.text) \($0.rawValue)" }
    }
    #expect(
      days == [
        "2026-01-01 newYear", "2026-04-06 easterMonday", "2026-05-01 labourDay",
        "2026-05-14 ascension", "2026-05-25 whitMonday", "2026-07-11 flemishCommunity",
        "2026-07-21 nationalDay", "2026-08-15 assumption", "2026-11-01 allSaints",
        "2026-11-11 armistice", "2026-12-25 christmas",
      ])
  }

  @Test("Ascension on the first of May is the first of May")
  func together() {
    #expect(Day("2008-05-01").flatMap { Holiday(on: $0) } == .labourDay)
    #expect(Holiday.labourDay.day(in: 2008) == Holiday.ascension.day(in: 2008))
  }
}
