import Screen
import Terminal
import Testing

/// What waits, for how long, and what becomes of it.
struct PatienceTests {
  @Test func `Esc waits a moment in case it begins a sequence`() {
    var decoder = InputDecoder()
    #expect(decoder.feed("\u{1B}".utf8) == [])
    #expect(decoder.patience == 50)
    #expect(decoder.flush() == [.key(Key(.escape))])
    #expect(decoder.patience == nil)
  }

  @Test func `what was complete leaves nothing waiting`() {
    var decoder = InputDecoder()
    #expect(decoder.feed("é\u{1B}[A".utf8).count == 2)
    #expect(decoder.patience == nil)
    #expect(decoder.flush() == [])
  }

  @Test func `a slow line has longer to finish an arrow, and its rest is never typed`() {
    var decoder = InputDecoder()
    #expect(decoder.feed("\u{1B}[1;".utf8) == [])
    #expect(decoder.patience == 500)
    #expect(decoder.feed("5A".utf8) == [.key(Key(.up, control: true))])
  }

  @Test func `a sequence that never ends is dropped`() {
    #expect(decode("\u{1B}[1;") == [])
    #expect(decode("\u{1B}[<0;12") == [])
  }

  @Test func `half a character that never ends shows as damaged`() {
    #expect(decode([0xE2, 0x82]) == typed("\u{FFFD}"))
  }
}
