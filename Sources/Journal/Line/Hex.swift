/// Lower-case hexadecimal digits, as checksums are written.
enum Hex {
  /// The digit of `value`, 0 to 15.
  static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x61 + value - 10
  }

  /// `number` as 8 digits.
  static func bytes(_ number: UInt32) -> [UInt8] {
    (0..<8).map { digit(UInt8(number >> (28 - 4 * UInt32($0)) & 15)) }
  }

  /// The number that 8 lower-case digits from `start` on make; nil where they are not that.
  static func number(_ bytes: Span<UInt8>, at start: Int) -> UInt32? {
    var number: UInt32 = 0
    for place in start..<(start + 8) {
      switch bytes[place] {
      case let byte where (0x30...0x39).contains(byte): number = number << 4 | UInt32(byte - 0x30)
      case let byte where (0x61...0x66).contains(byte): number = number << 4 | UInt32(byte - 87)
      default: return nil
      }
    }
    return number
  }
}
