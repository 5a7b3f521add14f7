import Screen

/// Every character there is, through the cleaner.
enum EveryScalar: Trial {
  static let name = "text"
  static let promise =
    "of all code points none brings out a control, a turn of direction or a break"

  static func run(_ effort: Effort) throws -> String {
    var scalars = 0
    for value in UInt32(0)...0x10FFFF {
      // A surrogate is no character: in UTF-8 it comes as bytes that are none.
      guard let scalar = Unicode.Scalar(value) else {
        try look(String(decoding: surrogate(value), as: UTF8.self), value)
        continue
      }
      scalars += 1
      for text in ["\(scalar)", "a\(scalar)", "é\(scalar)b", "👩\(scalar)\(scalar)1"] {
        try look(text, value)
      }
    }
    return "\(0x110000) code points, \(scalars) of them characters, each in 4 places"
  }

  private static func look(_ text: String, _ value: UInt32) throws {
    let fitted = TextWidth.fitted(text, to: 3)
    let bad =
      cleanedLine(text).firstUnshowable() ?? cleanedLines(text).firstUnshowable(besides: "\n")
      ?? fitted.firstUnshowable()
    if let bad {
      throw TrialFailure("\(bad.escaped(asASCII: true)) comes out of \(String(value, radix: 16))")
    }
    guard TextWidth.columns(of: fitted) <= 3 else {
      throw TrialFailure("wider than 3: \(String(value, radix: 16))")
    }
  }

  private static func surrogate(_ value: UInt32) -> [UInt8] {
    [0xE0 | UInt8(value >> 12), 0x80 | UInt8(value >> 6 & 63), 0x80 | UInt8(value & 63)]
  }
}
