/// Bytes that mean something in a catalogue. Files are cut at bytes: it is ten times faster than at
/// characters, and for Swift a carriage return and a line feed are one character.
enum Byte {
  static let lineFeed: UInt8 = 0x0A
  static let space: UInt8 = 0x20
  static let comment: UInt8 = 0x23
  static let equals: UInt8 = 0x3D
  static let backslash: UInt8 = 0x5C
  static let n: UInt8 = 0x6E
  static let openBrace: UInt8 = 0x7B
  static let closeBrace: UInt8 = 0x7D

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Without spaces, tabs and carriage returns around it.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = bytes.firstIndex(where: { $0 > space }),
      let last = bytes.lastIndex(where: { $0 > space })
    else { return [] }
    return bytes[first...last]
  }
}
