import Domain
import Testing

@testable import Journal

@Suite struct JSONWriterTests {
  @Test func escapesOnlyWhatItMust() {
    let text = "\"\\/\u{1}\u{8}\t\n\u{c}\r\u{1f}\u{7f}é\u{2028}😀"
    #expect(
      JSON.bytes(of: .text(text)).text
        == #""\"\\/\u0001\b\t\n\f\r\u001f"# + "\u{7f}é\u{2028}😀\"")
  }

  @Test func keepsTheOrderGivenAndSortsWhereAsked() {
    let inner = Fields([.init("z", .null), .init("a", .flag(true))])
    let value = Value.object(
      Fields([
        .init("é", .number(-1)), .init("z", .list([.object(inner), .text("x")])),
        .init("A", .number(2)),
      ]))
    #expect(JSON.bytes(of: value).text == #"{"é":-1,"z":[{"z":null,"a":true},"x"],"A":2}"#)
    #expect(JSON.canonicalBytes(of: value).text == #"{"A":2,"z":[{"a":true,"z":null},"x"],"é":-1}"#)
  }

  @Test func whatIsWrittenIsReadAsTheSame() throws {
    var dice = Dice(seed: 3)
    for _ in 0..<2_000 {
      let value = Self.value(&dice, depth: 0)
      #expect(try JSON.read(JSON.bytes(of: value)) == value)
    }
  }

  private static func value(_ dice: inout Dice, depth: Int) -> Value {
    switch Int.random(in: 0...(depth > 4 ? 3 : 5), using: &dice) {
    case 0: return .null
    case 1: return .flag(Bool.random(using: &dice))
    case 2: return .number(Int.random(in: -JSON.largestNumber...JSON.largestNumber, using: &dice))
    case 3: return .text(text(&dice))
    case 4:
      return .list(
        (0..<Int.random(in: 0...4, using: &dice)).map { _ in value(&dice, depth: depth + 1) })
    default:
      return .object(
        Fields(
          (0..<Int.random(in: 0...4, using: &dice)).map {
            Fields.Entry("\($0)" + text(&dice), value(&dice, depth: depth + 1))
          }))
    }
  }

  private static func text(_ dice: inout Dice) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...6, using: &dice) {
      let limit: UInt32 = Bool.random(using: &dice) ? 0x80 : 0x10FFFF
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &dice)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
