import Screen

/// Bytes meant for programs that go to a terminal all the same.
enum TerminalBytes {
  /// The same, with `\u202e` in the place of what would move the cursor or turn the direction of
  /// writing: within JSON that reads the same, elsewhere it shows what is there.
  static func harmless(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.allSatisfy({ $0 == 0x0A || $0 >= 0x20 && $0 < 0x7F }) { return bytes }
    var shown: [UInt8] = []
    shown.reserveCapacity(bytes.count)
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      // A return is half of a line end, or else goes back over what was shown.
      if previous == "\r", scalar != "\n" { escape("\r", into: &shown) }
      previous = scalar
      if scalar == "\r" { continue }
      if isObeyed(scalar) { escape(scalar, into: &shown) } else { shown += String(scalar).utf8 }
    }
    if previous == "\r" { escape(previous, into: &shown) }
    return shown
  }

  /// True for the controls, but for line ends and tabs, and for what is not seen but works on what
  /// stands around it. Joiners are needed to write Persian, and do nothing else.
  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x200C, 0x200D: false
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: true
    default: cleanedLine(String(scalar)).isEmpty && !scalar.properties.isVariationSelector
    }
  }

  private static func escape(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      bytes += Array("\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
    }
  }
}
