import Testing

@testable import samen

@Suite("The clock on the wall in Brussels") struct WallClockTests {
  @Test(
    "summer and winter time, and moments with and without an offset",
    arguments: [
      ("2026-11-23T10:00:00+01:00", "2026-11-23T09:00:00Z", "2026-11-23", "10:00"),
      ("2026-07-01T00:30:00+02:00", "2026-06-30T22:30:00Z", "2026-07-01", "00:30"),
      ("2026-11-23T10:00:00", "2026-11-23T09:00:00Z", "2026-11-23", "10:00"),
      ("2026-07-01T10:00:00", "2026-07-01T08:00:00Z", "2026-07-01", "10:00"),
      ("2026-11-23T10:00:00Z", "2026-11-23T10:00:00Z", "2026-11-23", "11:00"),
      ("2026-03-29T01:30:00Z", "2026-03-29T01:30:00Z", "2026-03-29", "03:30"),
      ("2026-10-25T00:59:59Z", "2026-10-25T00:59:59Z", "2026-10-25", "02:59"),
      ("2026-10-25T01:00:00Z", "2026-10-25T01:00:00Z", "2026-10-25", "02:00"),
    ])
  func moments(text: String, instant: String, day: String, time: String) throws {
    let moment = try #require(WallClock(pinned: text).now())
    #expect(moment.instant == instant)
    #expect(moment.day.text == day)
    #expect(moment.time.text == time)
  }

  @Test(
    "what is no moment",
    arguments: [
      "", "nu", "2026-02-30T10:00:00Z", "2026-11-23", "2026-11-23T25:00:00Z",
      "2026-11-23T10:00:00+1:00", "2026-11-23T10:00:60Z",
    ])
  func noMoments(text: String) {
    #expect(WallClock(pinned: text).now() == nil)
  }
}
