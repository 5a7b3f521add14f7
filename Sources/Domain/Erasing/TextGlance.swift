/// A quick look that tells of most texts that no name stands in them, so that only few are taken
/// apart: it goes over the bytes once.
struct TextGlance {
  /// First letter and length of the longest word of what is sought.
  private var shapes: Set<Int> = []
  private var firsts: Set<UInt8> = []

  /// Fewer digits are no phone number.
  private static let fewestDigits = 6

  /// What is sought has `words` in a row.
  mutating func add(_ words: [String]) {
    guard let longest = words.max(by: { $0.utf8.count < $1.utf8.count }),
      let first = longest.utf8.first
    else { return }
    let length = longest.utf8.count
    firsts.insert(first)
    // With the s of whose it is as well.
    shapes.insert(TextGlance.shape(first, length))
    shapes.insert(TextGlance.shape(first, length + 1))
  }

  /// False where what is sought cannot stand in `text`.
  func mayHold(_ text: String) -> Bool {
    var word = Word()
    var digits = 0
    for byte in text.utf8 {
      if TextGlance.isDigit(byte) { digits += 1 }
      if let letter = TextGlance.lowerCase(byte) {
        if word.length == 0 { word.first = letter }
        word.length += 1
      } else if TextGlance.isOfLatinLetter(byte), word.length > 0 {
        // With an accent somewhere behind its first letter: its length says nothing.
        word.isAccented = true
      } else if byte >= 0x80 || byte == UInt8(ascii: "@") {
        return true
      } else {
        if fits(word) { return true }
        word = Word()
      }
    }
    return digits >= TextGlance.fewestDigits || fits(word)
  }

  /// A word as far as it is looked at.
  private struct Word {
    var first: UInt8 = 0
    var length = 0
    var isAccented = false
  }

  private func fits(_ word: Word) -> Bool {
    guard word.length > 0 else { return false }
    return word.isAccented
      ? firsts.contains(word.first) : shapes.contains(TextGlance.shape(word.first, word.length))
  }

  /// The bytes of U+00C0 to U+024F, of which all but two are letters; those two only let more through.
  private static func isOfLatinLetter(_ byte: UInt8) -> Bool {
    (0xC3...0xC9).contains(byte) || (0x80...0xBF).contains(byte) && byte != 0x97 && byte != 0xB7
  }

  private static func shape(_ first: UInt8, _ length: Int) -> Int { Int(first) << 32 | length }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The letter or digit in lower case; nil for what parts words.
  private static func lowerCase(_ byte: UInt8) -> UInt8? {
    if (0x41...0x5A).contains(byte) { return byte + 0x20 }
    return Identifier.isLetterOrDigit(byte) ? byte : nil
  }
}
