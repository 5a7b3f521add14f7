import Domain
import Testing

@testable import Journal

@Suite struct LineReaderTests {
  /// `text` with its closing brace replaced by the checksum of what comes before.
  static func sealed(_ text: String) -> [UInt8] {
    let body = [UInt8](text.dropLast())
    return body + [UInt8](#","crc":""#) + Hex.bytes(Checksum.of(body)) + [UInt8](#""}"#)
  }

  static let plain =
    #"{"v":1,"log":"k7q2m9xw.s","seq":1,"lam":1,"at":"t","by":"w","kind":"k","data":{}}"#

  @Test func orderSpacesAndFurtherKeysDoNotMatter() throws {
    let line = Self.sealed(
      #"{ "data":{"a":1}, "kind":"k","by":"w","later":[1.5,{"x":1e9}],"at":"t","lam":7,"seq":3,"log":"k7q2m9xw.c","v":1}"#
    )
    let event = try LineReader.read(line)
    #expect(event.version.log.text == "k7q2m9xw.c")
    #expect(event.version.sequence == 3)
    #expect(event.data == Fields([.init("a", .number(1))]))
  }

  @Test func aLaterFormatIsReadAsFarAsItKeepsItsMeaning() throws {
    let event = try LineReader.read(
      Self.sealed(
        #"{"v":2,"log":"k7q2m9xw.s","seq":3,"lam":9,"at":5,"kind":"k","of":"p1","act":"a:1/2","data":[1.5]}"#
      ))
    #expect(event.format == 2)
    #expect(event.of == "p1")
    #expect(event.act?.text == "a:1/2")
    #expect(event.lamport == 9)
    #expect(event.data.isEmpty)
  }

  @Test(arguments: [
    ("{}", LineFlaw.keyMissing("v")),
    (plain.replacing(#""seq":1,"#, with: ""), .keyMissing("seq")),
    (plain.replacing(#","data":{}"#, with: ""), .keyMissing("data")),
    (plain.replacing(#""at":"t","#, with: ""), .keyMissing("at")),
    (plain.replacing(#""seq":1"#, with: #""seq":0"#), .keyWrong("seq")),
    (plain.replacing(#""lam":1"#, with: #""lam":-1"#), .keyWrong("lam")),
    (plain.replacing("k7q2m9xw.s", with: "../../etc"), .keyWrong("log")),
    (plain.replacing(#""data""#, with: #""of":"../x","data""#), .keyWrong("of")),
    (plain.replacing(#""data""#, with: #""over":["x"],"data""#), .keyWrong("over")),
    (plain.replacing(#""data""#, with: #""act":"a:3/2","data""#), .keyWrong("act")),
    (plain.replacing(#""data":{}"#, with: #""data":[]"#), .keyWrong("data")),
  ])
  func namesTheKeyThatIsWrong(_ text: String, _ flaw: LineFlaw) {
    // An object without keys has no comma before its checksum.
    let line = text == "{}" ? Self.sealed(#"{"x":1}"#) : Self.sealed(text)
    #expect(throws: flaw) { try LineReader.read(line) }
  }

  @Test func refusesFractionsAndDoubleKeysInWhatItApplies() {
    for text in [
      Self.plain.replacing(#""data":{}"#, with: #""data":{"minutes":1.5}"#),
      Self.plain.replacing(#""lam":1"#, with: #""lam":1,"lam":2"#),
      Self.plain.replacing(#""v":1"#, with: #""v":1.0"#),
    ] {
      #expect { try LineReader.read(Self.sealed(text)) } throws: {
        if case LineFlaw.notJSON = $0 { true } else { false }
      }
    }
  }

  @Test func tellsWhyBytesAreNoLine() {
    #expect(throws: LineFlaw.empty) { try LineReader.read([]) }
    #expect(throws: LineFlaw.noChecksum) { try LineReader.read([UInt8]("{}")) }
    #expect(throws: LineFlaw.noChecksum) {
      try LineReader.read([UInt8](ExampleLines.mark) + [0x0D])
    }
    #expect(throws: LineFlaw.noChecksum) {
      try LineReader.read([UInt8](ExampleLines.mark.replacing("9577380c", with: "9577380C")))
    }
    #expect(throws: LineFlaw.badChecksum) {
      try LineReader.read([UInt8](ExampleLines.mark.replacing("present", with: "presenT")))
    }
    #expect(throws: LineFlaw.tooLong) {
      try LineReader.read([UInt8](repeating: 0x20, count: LineLimits.longestLine))
    }
    let bad = [UInt8](Self.plain.dropLast()).map { $0 == UInt8(ascii: "w") ? 0xFF : $0 }
    let line = bad + [UInt8](#","crc":""#) + Hex.bytes(Checksum.of(bad)) + [UInt8](#""}"#)
    #expect(throws: LineFlaw.notUTF8) { try LineReader.read(line) }
  }

  @Test func noFlippedBitIsEverTakenForALine() {
    let line = [UInt8](ExampleLines.mark)
    for place in line.indices {
      for bit in 0..<8 {
        var flipped = line
        flipped[place] ^= 1 << UInt8(bit)
        #expect(throws: LineFlaw.self) { try LineReader.read(flipped) }
      }
    }
  }
}
