import Testing

@testable import Domain

@Suite("A clock that may be wrong") struct ClockDoubtTests {
  /// What is known where `device` wrote a line at `instant`.
  private func state(_ device: String, at instant: String, _ kind: String = "person.registered")
    -> State
  {
    var pen = Pen(device)
    let line = pen.write(kind)
    var state = State()
    state.apply(
      Event(
        version: line.version, lamport: 1, at: instant, by: "els", kind: kind, of: nil, over: [],
        act: nil, data: line.data))
    return state
  }

  private func doubt(_ state: State) throws -> ClockDoubt? {
    let now = Moment(
      instant: "2026-02-28T23:30:00Z", day: try #require(Day("2026-03-01")),
      time: try #require(ClockTime("00:30")))
    return state.clockDoubt(at: now, on: "aaaaaaaa")
  }

  @Test("what this laptop wrote is not still to come")
  func backwards() throws {
    #expect(try doubt(state("aaaaaaaa", at: "2026-02-28T23:34:00Z")) == nil)
    let last = "2026-03-01T01:00:00Z"
    #expect(try doubt(state("aaaaaaaa", at: last)) == .runsBackwards(last: last))
  }

  @Test("others may be some hours ahead, and not a day")
  func others() throws {
    #expect(try doubt(state("bbbbbbbb", at: "2026-03-01T20:00:00Z")) == nil)
    let last = "2026-03-01T23:31:00Z"
    #expect(
      try doubt(state("bbbbbbbb", at: last)) == .othersAreAhead(device: "bbbbbbbb", last: last))
  }

  @Test("answers, which all have the same hour, say nothing of a clock")
  func answers() throws {
    let state = state("aaaaaaaa", at: "2026-03-01T12:00:00Z", EventKind.surveyAnswered.name)
    #expect(try doubt(state) == nil)
  }
}
