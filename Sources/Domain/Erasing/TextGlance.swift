/// A quick look that tells of most texts that no name stands in them, so that only few are taken
/// apart: it goes over the bytes once.
struct TextGlance {
  /// First letter and length of the longest word of what is sought.
  private var shapes: Set<Int> = []

  /// Fewer digits are no phone number.
  private static let fewestDigits = 6

  /// What is sought has `words` in a row.
  mutating func add(_ words: [String]) {
    guard let longest = words.max(by: { $0.utf8.count < $1.utf8.count }),
      let first = longest.utf8.first
    else { return }
    let length = longest.utf8.count
    // With the s of whose it is as well.
    shapes.insert(TextGlance.shape(first, length))
    shapes.insert(TextGlance.shape(first, length + 1))
  }

  /// False where what is sought cannot stand in `text`. Text with accents is always let through.
  func mayHold(_ text: String) -> Bool {
    var first: UInt8 = 0
    var length = 0
    var digits = 0
    for byte in text.utf8 {
      if byte >= 0x80 || byte == UInt8(ascii: "@") { return true }
      if TextGlance.isDigit(byte) { digits += 1 }
      if let letter = TextGlance.lowerCase(byte) {
        if length == 0 { first = letter }
        length += 1
      } else {
        if length > 0, shapes.contains(TextGlance.shape(first, length)) { return true }
        length = 0
      }
    }
    return digits >= TextGlance.fewestDigits
      || length > 0 && shapes.contains(TextGlance.shape(first, length))
  }

  private static func shape(_ first: UInt8, _ length: Int) -> Int { Int(first) << 32 | length }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The letter or digit in lower case; nil for what parts words.
  private static func lowerCase(_ byte: UInt8) -> UInt8? {
    if (0x41...0x5A).contains(byte) { return byte + 0x20 }
    return Identifier.isLetterOrDigit(byte) ? byte : nil
  }
}
