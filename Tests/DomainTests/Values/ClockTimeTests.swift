import Testing

@testable import Domain

@Suite struct ClockTimeTests {
  @Test("Every minute of the day goes to text and back")
  func everyMinute() {
    for minutes in 0..<1440 {
      let time = ClockTime(minutes: minutes)
      #expect(time?.text.utf8.count == 5)
      #expect(time.flatMap { ClockTime($0.text) } == time)
    }
    #expect(ClockTime("13:30")?.minutes == 810)
  }

  @Test(
    "What is no time of day is none",
    arguments: ["", "24:00", "12:60", "1:30", "13.30", "13:3", "13:30:00", "-1:30", " 3:30"])
  func noTime(text: String) { #expect(ClockTime(text) == nil) }

  @Test("Minutes outside the day are no time", arguments: [-1, 1440])
  func outside(minutes: Int) { #expect(ClockTime(minutes: minutes) == nil) }
}
