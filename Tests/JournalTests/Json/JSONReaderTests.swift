import Domain
import Testing

@testable import Journal

@Suite struct JSONReaderTests {
  @Test(arguments: [
    ("null", Value.null), ("true", .flag(true)), (" false ", .flag(false)), ("0", .number(0)),
    ("-12", .number(-12)), ("9007199254740991", .number(9_007_199_254_740_991)),
    ("-9007199254740991", .number(-9_007_199_254_740_991)), ("-0", .number(0)),
    (#""""#, .text("")), (#""Yılmaz 李小龙 محمد N̈guyễn""#, .text("Yılmaz 李小龙 محمد N̈guyễn")),
    (#""\"\\\/\b\f\n\r\t\u0000\u00e9\uD83D\uDE00""#, .text("\"\\/\u{8}\u{c}\n\r\t\0é😀")),
    ("[]", .list([])),
    ("[1,[2, 3],{}]", .list([.number(1), .list([.number(2), .number(3)]), .object(Fields())])),
    (
      "{ \"a\" : 1 ,\n\t\"b\":\"c\" }\r\n",
      .object(Fields([.init("a", .number(1)), .init("b", .text("c"))]))
    ),
  ])
  func readsWhatIsJSON(_ text: String, _ value: Value) throws {
    #expect(try JSON.read([UInt8](text)) == value)
  }

  @Test(arguments: [
    ("", JSONError.Reason.endsTooSoon, 0), ("  ", .endsTooSoon, 2), ("nul", .endsTooSoon, 3),
    ("nulL", .unexpectedByte, 3), ("True", .unexpectedByte, 0), ("NaN", .unexpectedByte, 0),
    ("1 2", .trailingBytes, 2), ("{}x", .trailingBytes, 2), ("[1,]", .unexpectedByte, 3),
    ("[1 2]", .unexpectedByte, 3), ("{\"a\":1,}", .unexpectedByte, 7),
    ("{a:1}", .unexpectedByte, 1), ("{\"a\" 1}", .unexpectedByte, 5), ("'a'", .unexpectedByte, 0),
    ("[", .endsTooSoon, 1), ("\"a", .endsTooSoon, 2), ("\"a\\", .endsTooSoon, 2),
    ("1.5", .notAWholeNumber, 0), ("[1e3]", .notAWholeNumber, 1), ("1.", .endsTooSoon, 2),
    ("1.0", .notAWholeNumber, 0), ("9007199254740992", .notAWholeNumber, 0),
    ("99999999999999999999999", .notAWholeNumber, 0), ("01", .trailingBytes, 1),
    ("-", .endsTooSoon, 1), ("+1", .unexpectedByte, 0), ("--1", .unexpectedByte, 1),
    (#"{"a":1,"b":2,"a":3}"#, .duplicateName, 17), (#"{"a":1,"\u0061":3}"#, .duplicateName, 16),
    (#""\x""#, .badEscape, 1), (#""\u12G4""#, .badEscape, 1), (#""\u12"#, .endsTooSoon, 1),
    (#""\ud800""#, .loneSurrogate, 1), (#""\udc00\ud800""#, .loneSurrogate, 1),
    (#""\ud83dA""#, .loneSurrogate, 1), (#""\ud83d\u0041""#, .loneSurrogate, 1),
    ("\"a\nb\"", .controlCharacter, 2), ("\u{FEFF}{}", .unexpectedByte, 0),
    ("/**/1", .unexpectedByte, 0),
  ])
  func refusesWhatIsNot(_ text: String, _ reason: JSONError.Reason, _ offset: Int) {
    #expect(throws: JSONError(reason, at: offset)) { try JSON.read([UInt8](text)) }
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80],
      [0xC3], [0xF0, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func refusesTextThatIsNotUTF8(_ bytes: [UInt8]) {
    #expect(throws: JSONError(.notUTF8, at: 0)) { try JSON.read([0x22] + bytes + [0x22]) }
  }

  @Test func depthEndsAtSixtyFour() throws {
    func nested(_ depth: Int) -> [UInt8] {
      [UInt8](String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
    }
    #expect(throws: Never.self) { try JSON.read(nested(64)) }
    #expect(throws: JSONError(.tooDeep, at: 64)) { try JSON.read(nested(65)) }
    #expect(throws: JSONError(.tooDeep, at: 64)) { try JSON.read(nested(1_000_000)) }
  }

  @Test func anObjectWithManyNamesEndsSoon() {
    let members = (0..<40_000).map { "\"\($0)\":1" }.joined(separator: ",")
    #expect { try JSON.read([UInt8]("{\(members)}")) } throws: {
      ($0 as? JSONError)?.reason == .tooManyMembers
    }
  }

  @Test func anyBytesEndInAValueOrAnError() {
    var dice = Dice(seed: 7)
    let pieces = [
      "{", "}", "[", "]", ":", ",", "\"", "\\", "u", "d800", "1", "-", ".", "e", "true", "\u{e9}",
      " ",
    ]
    var values = 0
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...12, using: &dice) {
        let piece = pieces[Int.random(in: 0..<pieces.count, using: &dice)]
        bytes +=
          Bool.random(using: &dice) ? [UInt8](piece) : [UInt8.random(in: 0...255, using: &dice)]
      }
      guard let value = try? JSON.read(bytes) else { continue }
      values += 1
      #expect((try? JSON.read(JSON.bytes(of: value))) == value)
    }
    #expect(values > 100)
  }
}
