import Screen
import Terminal
import Testing

/// Whatever comes in: nothing is typed by accident, and nothing brings the program down.
struct UnknownInputTests {
  @Test(arguments: [
    "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[I", "\u{1B}[99~", "\u{1B}[38;5;1m", "\u{1B}ON",
    "\u{1B}]11;rgb:0000/0000/0000\u{7}",
    "\u{1B}]52;c;cXVpdA==\u{1B}\\", "\u{1B}P1+r5463=1\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
  ])
  func `an answer of the terminal is swallowed whole`(sent: String) {
    #expect(decode(sent + "x") == typed("x"))
  }

  @Test func `a sequence broken off by another does not take it along`() {
    #expect(decode("\u{1B}[1;\u{1B}[A") == [.key(Key(.up))])
    #expect(decode("\u{1B}]11;\u{1B}[A") == [.key(Key(.up))])
    #expect(decode("\u{1B}[12\r") == [.key(Key(.enter))])
  }

  @Test func `one without an end does not swallow all that is typed after it`() {
    #expect(decode("\u{1B}[" + String(repeating: "1;", count: 127) + "hallo") == typed("hallo"))
    let endless = "\u{1B}]" + String(repeating: "0", count: 4_094)
    #expect(decode(endless + "hallo") == typed("hallo"))
  }

  @Test(
    arguments: [
      ([0xFF], "\u{FFFD}"), ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"), ([0x61, 0xE9, 0x62], "a\u{FFFD}b"),
      ([0xE2, 0x82, 0x41], "\u{FFFD}A"), ([0xF0, 0x9F, 0x98, 0x80], "😀"), ([0x80], "\u{FFFD}"),
    ] as [([UInt8], String)])
  func `what is not UTF-8 shows as damaged, and the rest is read`(sent: [UInt8], text: String) {
    #expect(decode(sent) == typed(text))
  }

  @Test func `a mark typed alone is its own character`() {
    #expect(decode("e\u{301}") == typed("e\u{301}"))
  }

  @Test func `control characters in UTF-8 type nothing`() {
    #expect(decode("\u{9B}A") == typed("A"))
  }

  @Test(arguments: [
    "Ij é € 😀 李", "\u{1B}[1;5A\u{1B}[3~\u{1B}OP\u{1B}[Z", "\u{1B}[<0;12;5M\u{1B}[<0;12;5m",
    "\u{1B}[200~een\r\ntwee é\u{1B}[201~q", "\u{1B}]11;rgb:0/0/0\u{1B}\\\u{1B}[?1;2cx\u{1B}[[Bx",
    "\u{1B}xé\u{1B}é\u{1B}\u{1B}[A\u{1B}[M !!x",
  ])
  func `it does not matter where the line cuts`(sent: String) {
    let bytes = Array(sent.utf8)
    #expect(decodeByteByByte(bytes) == decode(bytes))
    #expect(decodeInTwo(bytes).allSatisfy { $0 == decode(bytes) })
  }

  @Test func `no bytes bring it down, and cutting them changes nothing`() {
    var source = SeededNumbers(state: 20_261_123)
    let favourites = Array("\u{1B}\u{1B}\u{1B}[[O]P<;;0123456789~Mm200~201~\\AZ\u{7}é€😀\r".utf8)
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 1...80, using: &source)).map { _ in
        Bool.random(using: &source)
          ? UInt8.random(in: 0...255, using: &source)
          : favourites[Int.random(in: 0..<favourites.count, using: &source)]
      }
      #expect(decodeByteByByte(bytes) == decode(bytes), "\(bytes)")
    }
  }
}

/// The same numbers each time: xorshift64*, Vigna 2016.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 2_685_821_657_736_338_717
  }
}
