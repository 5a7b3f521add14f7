import Screen
import Testing

/// Each family of keys, as terminals send them.
struct KeyTests {
  @Test(arguments: [
    ("\r", Key(.enter)), ("\n", Key(.enter)), ("\t", Key(.tab)), ("\u{7F}", Key(.backspace)),
    ("\u{8}", Key(.backspace)), ("\u{1B}", Key(.escape)), ("\u{1B}[Z", Key(.tab, shift: true)),
    ("\u{3}", Key(.character("c"), control: true)),
    ("\u{1A}", Key(.character("z"), control: true)),
    ("\u{1C}", Key(.character("\\"), control: true)),
    ("\0", Key(.character(" "), control: true)),
    ("\u{1B}x", Key(.character("x"), alt: true)), ("\u{1B}é", Key(.character("é"), alt: true)),
    ("\u{1B}\r", Key(.enter, alt: true)), ("\u{1B}[", Key(.character("["), alt: true)),
    ("\u{1B}O", Key(.character("O"), alt: true)), ("\u{1B}]", Key(.character("]"), alt: true)),
  ])
  func `control keys and alt`(sent: String, key: Key) {
    #expect(decode(sent) == [.key(key)])
  }

  @Test(arguments: [
    ("A", KeyCode.up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
  ])
  func `arrows, in either mode and with what was held`(letter: String, code: KeyCode) {
    #expect(decode("\u{1B}[\(letter)") == [.key(Key(code))])
    #expect(decode("\u{1B}O\(letter)") == [.key(Key(code))])
    #expect(decode("\u{1B}[1;5\(letter)") == [.key(Key(code, control: true))])
    #expect(decode("\u{1B}[1;2\(letter)") == [.key(Key(code, shift: true))])
    #expect(decode("\u{1B}[1;3\(letter)") == [.key(Key(code, alt: true))])
    #expect(decode("\u{1B}[1;6\(letter)") == [.key(Key(code, control: true, shift: true))])
    #expect(decode("\u{1B}O5\(letter)") == [.key(Key(code, control: true))])
    #expect(decode("\u{1B}\u{1B}[\(letter)") == [.key(Key(code, alt: true))])
  }

  @Test(arguments: [
    (1, KeyCode.home), (2, .insert), (3, .delete), (4, .end), (5, .pageUp), (6, .pageDown),
    (7, .home), (8, .end), (11, .function(1)), (14, .function(4)), (15, .function(5)),
    (17, .function(6)), (21, .function(10)), (23, .function(11)), (24, .function(12)),
  ])
  func `numbered keys`(number: Int, code: KeyCode) {
    #expect(decode("\u{1B}[\(number)~") == [.key(Key(code))])
    #expect(decode("\u{1B}[\(number);5~") == [.key(Key(code, control: true))])
  }

  @Test(arguments: [
    ("\u{1B}OP", 1), ("\u{1B}OS", 4), ("\u{1B}[P", 1), ("\u{1B}[[A", 1), ("\u{1B}[[E", 5),
  ])
  func `function keys`(sent: String, number: Int) {
    #expect(decode(sent) == [.key(Key(.function(number)))])
  }

  @Test func `Esc twice is Esc twice`() {
    #expect(decode("\u{1B}\u{1B}") == [.key(Key(.escape)), .key(Key(.escape))])
    #expect(
      decode("\u{1B}\u{1B}q") == [.key(Key(.escape)), .key(Key(.character("q"), alt: true))])
  }

  @Test func `the numeric pad types its digits and enters`() {
    #expect(decode("\u{1B}Op\u{1B}Oy\u{1B}Ok") == typed("09+"))
    #expect(decode("\u{1B}OM") == [.key(Key(.enter))])
  }

  @Test func `many keys in one read all arrive, in order`() {
    #expect(
      decode("a\u{1B}[Bé\r") == typed("a") + [.key(Key(.down))] + typed("é") + [.key(Key(.enter))])
  }
}
