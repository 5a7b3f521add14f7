/// JSON of our own making, good and bad, by what RFC 8259 says of it and what we do.
enum JSONCorpus {
  /// The grammar allows it, and so do we.
  static let accepted: [String] = [
    "null", "true", "false", "0", "-0", "1", "-1", "9007199254740991", "-9007199254740991", "\"\"",
    "[]", "{}", " \t\r\n[ \t\r\n] \t\r\n", "{\"\":0}", "{\"a\":{\"b\":[{}]}}", "[[],[[]]]",
    "[null,1,\"1\",{}]",
    #""\u0000""#, #""\u001B\u009b\u202E""#, #""\"\\\/\b\f\n\r\t""#, #""\uD834\uDD1E""#,
    #""\ud834\udd1e""#,
    #""\u0061\u30af\u30EA\u30b9""#, #""\uFFFF\uFDD0\uFFFE""#, #""\uDBFF\uDFFE""#,
    "\"\u{7F}\u{85}\u{2028}\u{2029}\"",
    "\"\u{FEFF}\"", "\"\u{202E}\u{2066}\u{E0001}\"", "\"\u{10FFFF}\"", "\"\u{FFFE}\"",
    #"{"a":1,"A":2,"a ":3}"#,
    // Equal to Swift, not to us: composed and decomposed.
    "{\"\u{E9}\":1,\"e\u{301}\":2}", #"{"__proto__":1}"#, "[\"a\", \"b\"]", #""\\u0000""#,
    #""\\\"""#,
  ]

  /// The grammar allows it; the journal has no such numbers, or not so deep.
  static let stricter: [String] = [
    "1.0", "-0.0", "0e1", "0e+1", "1E22", "1e-2", "123.456e78", "1e999", "0.1", "9007199254740992",
    "-9007199254740992", "123456789012345678901234567890", "[1.5]", #"{"a":1,"a":1}"#,
    #"{"a":1,"\u0061":2}"#,
    #""\ud800""#, #""\udc00""#, #""\ud800\ud800""#, #""\udd1e\ud834""#, #""\ud800x""#,
    #""\ud800\n""#,
    String(repeating: "[", count: 65) + String(repeating: "]", count: 65),
    String(repeating: "{\"a\":", count: 65) + "1" + String(repeating: "}", count: 65),
  ]

  /// The grammar does not allow it.
  static let refused: [String] = [
    "", " ", "[", "]", "{", "}", "[1", "[1,", "[,1]", "[1,,2]", "[1,]", "[1}", "{\"a\"}",
    "{\"a\":}", "{\"a\":1,}",
    "{\"a\" \"b\"}", "{:1}", "{1:1}", "{a:1}", "{'a':1}", "{\"a\":1 \"b\":2}", "{\"a\":1}}", "[1]]",
    "[1]x", "[1],", "1 2",
    "nul", "nullx", "True", "TRUE", "NaN", "Infinity", "-Infinity", "-", "--1", "+1", ".1", "-.1",
    "1.", "1.e1", "01", "-01",
    "00", "0x1", "1e", "1e+", "1eE2", "0e", "1_000", "1 000", "\"", "\"a", "a\"", "'a'", "\"\\\"",
    "\"\\x00\"", "\"\\a\"", "\"\\u\"",
    "\"\\u0\"", "\"\\u00g0\"", "\"\\U0041\"", "\"\\u-123\"", "\"a\u{0}b\"", "\"a\nb\"", "\"a\tb\"",
    "\"\u{1F}\"", "\"\u{1B}[2J\"",
    "\u{FEFF}[]", "\u{A0}[]", "[\u{2028}]", "\u{C}[]", "\u{B}1", "// x\n1", "/* x */1", "#1",
    "[1;2]", "<null>", "undefined",
    "\u{0}", "{\"a\":1\u{0}}", "\\u0031", "é", "[é]", "\"a\",", ",", ":", "[\"a\",\n4\n,1",
    "{\"a\":/*x*/1}",
    "[" + String(repeating: "[", count: 200_000), String(repeating: "{\"a\":", count: 100_000),
    "\u{1}1",
  ]

  /// Bytes that are no text, between quotes.
  static let notUTF8: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x20], [0xE0, 0x80, 0x80],
    [0xE0, 0x9F, 0xBF],
    [0xE1, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0xB4, 0xED, 0xB4, 0x9E],
    [0xEF, 0xBF],
    [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
    [0xF4, 0x90, 0x80, 0x80],
    [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80],
    [0xFE], [0xFF],
    [0xFF, 0xFE], [0x61, 0x80, 0x62], [0xC3, 0xA9, 0x80], [0xE2, 0x82, 0x28], [0xE2, 0x28, 0xA1],
    [0xF0, 0x28, 0x8C, 0xBC],
  ]
}
