import Domain
import Testing

@testable import Journal

@Suite("JSON of all kinds, at the door of a line") struct JSONCorpusTests {
  @Test("what the grammar allows and the journal has is read, and written the same again")
  func accepted() throws {
    for text in JSONCorpus.accepted {
      let value = try #require(try? JSON.read([UInt8](text)), "\(text.debugDescription)")
      let again = JSON.bytes(of: value)
      #expect(try JSON.bytes(of: JSON.read(again)) == again, "\(text.debugDescription)")
      let event = try #require(
        try? LineReader.read(line(saying: [UInt8](text))), "\(text.debugDescription)")
      #expect(event.data[Field("x", .text).name] == value, "\(text.debugDescription)")
    }
  }

  @Test("what the journal does not have is refused, and so is what is no JSON")
  func refused() {
    for text in JSONCorpus.stricter + JSONCorpus.refused {
      #expect(throws: JSONError.self, "\(text.prefix(60).debugDescription)") {
        try JSON.read([UInt8](text))
      }
      #expect(throws: LineFlaw.self, "\(text.prefix(60).debugDescription)") {
        try LineReader.read(line(saying: [UInt8](text)))
      }
    }
  }

  @Test("bytes that are no text are never text, in a value, a name or a key of ours")
  func notUTF8() {
    for bytes in JSONCorpus.notUTF8 {
      let quoted = [0x22] + bytes + [0x22]
      #expect(throws: JSONError(.notUTF8, at: 0)) { try JSON.read(quoted) }
      #expect(throws: LineFlaw.notUTF8) { try LineReader.read(line(saying: quoted)) }
      #expect(throws: LineFlaw.notUTF8) {
        try LineReader.read(line(saying: [0x7B] + quoted + [UInt8](":1}")))
      }
    }
  }

  @Test("a line may hold what its version does not know, whatever numbers stand there")
  func later() throws {
    for text in ["1.0", "1E22", "1e999", "123456789012345678901234567890", "-0.0"] {
      let body = #"{"v":1,"log":"k7q2m9xw.s","seq":1,"lam":1,"at":"t","by":"w","kind":"k","#
      let line = LineReaderTests.sealed(body + #""data":{},"later":\#(text)}"#)
      #expect(try LineReader.read(line).kind == "k")
    }
  }

  /// A line with the right checksum that says `value` under the name x.
  private func line(saying value: [UInt8]) -> [UInt8] {
    let head =
      #"{"v":1,"log":"k7q2m9xw.s","seq":1,"lam":1,"at":"t","by":"w","kind":"k","data":{"x":"#
    let body = [UInt8](head) + value + [UInt8]("}")
    return body + [UInt8](#","crc":""#) + Hex.bytes(Checksum.of(body)) + [UInt8](#""}"#)
  }
}
