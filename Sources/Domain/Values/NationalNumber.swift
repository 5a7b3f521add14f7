/// Numbers of the Belgian national register, and BIS numbers of those who are not in it. They may
/// only be processed with an authorisation by law (Act of 8 August 1983, articles 5 and 8), so they
/// are looked for in order to be refused.
public enum NationalNumber {
  /// How the eleven digits are grouped where they are grouped: `85.07.30-033.28`.
  private static let groups = [2, 2, 2, 3, 2]
  /// The most signs that may stand between two groups.
  private static let widestGap = 3

  /// True where such a number stands in `text`, with or without dots, dashes and spaces.
  public static func stands(in text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count(where: isDigit) >= 11 else { return false }
    return bytes.indices.contains { place in
      guard isDigit(bytes[place]), place == 0 || !continues(bytes[place - 1]) else { return false }
      return digits(in: bytes, from: place).map(isValid) ?? false
    }
  }

  /// True for what makes the digits behind it the rest of something longer: a digit, or the `+` of
  /// a phone number.
  private static func continues(_ byte: UInt8) -> Bool { isDigit(byte) || byte == 0x2B }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The eleven digits from `place` on; nil where they are not eleven or are grouped otherwise.
  private static func digits(in bytes: [UInt8], from place: Int) -> [Int]? {
    var place = place
    var digits: [Int] = []
    for (group, size) in groups.enumerated() {
      if group > 0 {
        let gap = bytes[place...].prefix(widestGap).prefix(while: isSeparator)
        place += gap.count
      }
      let part = bytes[place...].prefix(size).prefix(while: isDigit)
      guard part.count == size else { return nil }
      digits += part.map { Int($0 - 0x30) }
      place += size
    }
    return place < bytes.count && isDigit(bytes[place]) ? nil : digits
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x2D...0x2F).contains(byte)
  }

  /// A day that can be, and the two last digits that check the nine before them: 97 less the rest
  /// by 97, with a 2 in front for who was born from 2000 on.
  private static func isValid(_ digits: [Int]) -> Bool {
    let first = digits.prefix(9).reduce(0) { $0 * 10 + $1 }
    let check = digits[9] * 10 + digits[10]
    guard isPlausible(month: digits[2] * 10 + digits[3], day: digits[4] * 10 + digits[5]) else {
      return false
    }
    return check == 97 - first % 97 || check == 97 - (2_000_000_000 + first) % 97
  }

  /// In a BIS number the month is 20 or 40 higher; a month or day that is not known is nought.
  private static func isPlausible(month: Int, day: Int) -> Bool {
    let month = month >= 40 ? month - 40 : month >= 20 ? month - 20 : month
    guard (0...12).contains(month) else { return false }
    return day <= (month == 0 ? 31 : Day.length(ofMonth: month, year: 2000))
  }
}
