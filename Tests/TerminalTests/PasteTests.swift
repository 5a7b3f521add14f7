import Screen
import Terminal
import Testing

/// Paste is text or nothing.
struct PasteTests {
  @Test func `a paste is one piece of text, whatever keys it would have been`() {
    #expect(
      decode("a\u{1B}[200~q u\tD é\u{1B}[201~b") == typed("a") + [.paste("q u\tD é")] + typed("b"))
  }

  @Test func `line ends become newlines`() {
    #expect(
      decode("\u{1B}[200~een\rtwee\r\ndrie\nvier\u{1B}[201~") == [.paste("een\ntwee\ndrie\nvier")])
  }

  @Test func `nothing in it can drive a terminal`() {
    #expect(
      decode("\u{1B}[200~\u{1B}[31mrood\u{7}\u{9B}2J\u{0}\u{1B}[201~") == [.paste("[31mrood2J")])
  }

  @Test func `an empty paste is still a paste`() {
    #expect(decode("\u{1B}[200~\u{1B}[201~") == [.paste("")])
  }

  @Test func `a long one arrives whole, in pieces of any size`() {
    let text = String(repeating: "李 é \u{1B}[ 201~ ", count: 20_000)
    let sent = Array("\u{1B}[200~\(text)\u{1B}[201~x".utf8)
    var decoder = InputDecoder()
    var inputs: [Input] = []
    for start in stride(from: 0, to: sent.count, by: 4_093) {
      inputs += decoder.feed(sent[start..<min(sent.count, start + 4_093)])
    }
    #expect(inputs == [.paste(text.filter { $0 != "\u{1B}" })] + typed("x"))
  }

  @Test func `one that is broken off is given as it is`() {
    var decoder = InputDecoder()
    #expect(decoder.feed("\u{1B}[200~half\u{1B}[20".utf8) == [])
    #expect(decoder.patience == 2_000)
    #expect(decoder.flush() == [.paste("half")])
    #expect(decoder.feed("x".utf8) == typed("x"))
  }

  @Test func `an end without a beginning is nothing`() {
    #expect(decode("\u{1B}[201~x") == typed("x"))
  }
}
