import Domain
import Journal

/// Lines to begin with, one of each kind and some of later versions.
enum LineCorpus {
  /// Lines without the end that holds the checksum.
  static var bodies: [String] {
    let kinds = EventKind.all.enumerated().flatMap { place, kind in
      [body(kind, sequence: place + 1), body(kind, sequence: place + 2)]
    }
    return kinds + [
      head + #""kind":"later.invented","data":{"x":[{"y":null}]}"#,
      head.replacing(#""v":1"#, with: #""v":2"#) + #""kind":"person.registered","data":1.5e3"#,
      head + #""kind":"gone","of":"p1""#, head + #""kind":"gone","of":"p1","act":"a1:2/3""#,
      head + #""kind":"goal.set","of":"p1","over":["k7q2m9xw.s.1.0be1c2d4"],"data":{}"#,
    ]
  }

  static let dictionary = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud83d\\ude00", "\\ud800", "\\u202e",
    "null", "true", "-0", "1e9", "0.5", "9007199254740991", "9007199254740992", "-1", "\"v\":2",
    "\"seq\":1", "\"lam\":9007199254740991", "\"act\":\"a1:1/2\"", "\"act\":\"a1:2/2\"",
    "\"of\":\"p1\"",
    "\"of\":\"../x\"", "\"over\":[\"k7q2m9xw.s.1.0be1c2d4\"]", "k7q2m9xw.c", "k7q2m9xw.s", "p1",
    "p2",
    "\"data\":{}", "0000-01-01", "9999-12-31", "2024-02-29", "23:59", "24:00", "event.withdrawn",
    "person.merged", "person.erased", "log.opened", "gone", "\u{1B}[2J", "[[[[[[[[", "e\u{301}",
    "é",
  ]

  private static let head =
    #"{"v":1,"log":"k7q2m9xw.s","seq":3,"lam":9,"at":"2026-10-04T09:12:33Z","by":"walter","#

  private static func body(_ kind: EventKind, sequence: Int) -> String {
    let data = Fields(kind.fields.map { Fields.Entry($0.name, example($0.type, sequence)) })
    let scope = kind.scope == .confidential ? "c" : "s"
    let start =
      #"{"v":1,"log":"k7q2m9xw.\#(scope)","seq":\#(sequence),"lam":\#(sequence),"#
      + #""at":"2026-10-04T09:12:33Z","by":"walter","kind":"\#(kind.name)","of":"p1","data":"#
    return start + String(decoding: JSON.bytes(of: .object(data)), as: UTF8.self)
  }

  private static func example(_ type: FieldType, _ number: Int) -> Value {
    switch type {
    case .line, .text: .text("Zeynep Yılmaz 李")
    case .reference, .identifier, .handle: .text("p\(1 + number % 3)")
    case .day: .text("2026-11-2\(number % 9)")
    case .time: .text("09:3\(number % 9)")
    case .flag: .flag(number.isMultiple(of: 2))
    case .number(let range): .number(number.isMultiple(of: 2) ? range.upperBound : range.lowerBound)
    case .choice(let words): .text(words[number % words.count])
    case .list(let element): .list([example(element, number), example(element, number + 1)])
    }
  }

  /// A line of `body` with the right checksum behind it.
  static func sealed(_ body: [UInt8]) -> [UInt8] {
    let digits = String(checksum(of: body), radix: 16)
    let padded = String(repeating: "0", count: 8 - digits.count) + digits
    return body + Array(",\"crc\":\"\(padded)\"}".utf8)
  }

  /// CRC-32C, worked out here so that the journal's own is held against another.
  private static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0x82F6_3B78 : 0) }
  }
}
