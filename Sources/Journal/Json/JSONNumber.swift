import Domain

extension JSONReader {
  /// The whole number that starts here.
  mutating func number(_ bytes: Span<UInt8>) throws(JSONError) -> Value {
    let start = offset
    let isNegative = bytes[offset] == UInt8(ascii: "-")
    if isNegative { offset += 1 }
    guard let first = digit(bytes) else {
      throw error(offset < bytes.count ? .unexpectedByte : .endsTooSoon)
    }
    let whole = first == 0 ? zero() : digits(bytes)
    let isWhole = try !passFraction(bytes)
    if let whole, isWhole { return .number(isNegative ? -whole : whole) }
    guard letsNumbersPass else { throw JSONError(.notAWholeNumber, at: start) }
    return .null
  }

  private func digit(_ bytes: Span<UInt8>) -> Int? {
    guard offset < bytes.count, (0x30...0x39).contains(bytes[offset]) else { return nil }
    return Int(bytes[offset] - 0x30)
  }

  /// A zero stands alone: what follows it is no digit of the same number.
  private mutating func zero() -> Int {
    offset += 1
    return 0
  }

  /// Goes past the digits here; nil where they make more than a number can hold exactly.
  private mutating func digits(_ bytes: Span<UInt8>) -> Int? {
    var number: Int? = 0
    while let digit = digit(bytes) {
      offset += 1
      let longer = (number ?? 0) * 10 + digit
      number = number == nil || longer > JSON.largestNumber ? nil : longer
    }
    return number
  }

  /// Goes past a fraction and an exponent; false where there is neither.
  private mutating func passFraction(_ bytes: Span<UInt8>) throws(JSONError) -> Bool {
    let start = offset
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      offset += 1
      try passDigits(bytes)
    }
    if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if offset < bytes.count, bytes[offset] == 0x2B || bytes[offset] == 0x2D { offset += 1 }
      try passDigits(bytes)
    }
    return offset > start
  }

  private mutating func passDigits(_ bytes: Span<UInt8>) throws(JSONError) {
    guard digit(bytes) != nil else {
      throw error(offset < bytes.count ? .unexpectedByte : .endsTooSoon)
    }
    while digit(bytes) != nil { offset += 1 }
  }
}
