import Testing

@testable import samen

@Suite struct TypingClockTests {
  private let start = ContinuousClock.now

  @Test func typingIsKeptASecondAfterTheFirstKeyAlsoWithoutAPause() {
    var clock = TypingClock()
    let due = stride(from: 0, through: 2_500, by: 100).filter { passed in
      clock.isDue(true, now: start + .milliseconds(passed))
    }
    #expect(due == [1_000, 2_100])
  }

  @Test func thereIsNoWaitingLongerThanThatAndNoneWithoutTyping() {
    var clock = TypingClock()
    #expect(clock.wait(at: 20_000, now: start) == 20_000)
    let isDue = clock.isDue(true, now: start)
    #expect(!isDue)
    #expect(clock.wait(at: 20_000, now: start + .milliseconds(400)) == 600)
    #expect(clock.wait(at: 250, now: start + .milliseconds(400)) == 250)
    #expect(clock.wait(at: 250, now: start + .seconds(9)) == 0)
    _ = clock.isDue(false, now: start + .milliseconds(500))
    #expect(clock.wait(at: 20_000, now: start + .milliseconds(500)) == 20_000)
  }
}
