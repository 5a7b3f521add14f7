/// Swift source with comments and the text of strings blanked out, so that what is left can be
/// searched for words and braces. Lines keep their places. What `\( )` holds is blanked with the
/// rest of its string: nothing that is looked for here stands in one.
struct SwiftCode {
  private(set) var bytes: [UInt8]
  private var place = 0
  /// What a comment or a string can begin with.
  private static let marks = Set("/\"#".utf8)

  init(_ text: String) {
    bytes = Array(text.utf8)
    while place < bytes.count { step() }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func step() {
    if !SwiftCode.marks.contains(bytes[place]) {
      place += 1
    } else if starts("//") {
      blank(bytes[place...].prefix { $0 != 0x0A }.count)
    } else if starts("/*") {
      blankComment()
    } else if let hashes = stringStart() {
      blankString(hashes: hashes)
    } else {
      place += 1
    }
  }

  private func starts(_ word: String, at offset: Int = 0) -> Bool {
    bytes[min(bytes.count, place + offset)...].starts(with: word.utf8)
  }

  /// How many `#` stand before the quote here; nil where no string starts.
  private func stringStart() -> Int? {
    let hashes = bytes[place...].prefix { $0 == UInt8(ascii: "#") }.count
    return starts("\"", at: hashes) ? hashes : nil
  }

  private mutating func blankComment() {
    var depth = 0
    repeat {
      if starts("/*") { depth += 1 }
      if starts("*/") { depth -= 1 }
      blank(starts("/*") || starts("*/") ? 2 : 1)
    } while depth > 0 && place < bytes.count
  }

  private mutating func blankString(hashes: Int) {
    let quotes = starts("\"\"\"", at: hashes) ? 3 : 1
    let end = String(repeating: "\"", count: quotes) + String(repeating: "#", count: hashes)
    let escape = "\\" + String(repeating: "#", count: hashes)
    blank(hashes + quotes)
    while place < bytes.count, !starts(end) {
      if starts(escape + "(") {
        blank(escape.utf8.count + 1)
        blankInterpolation()
      } else {
        blank(starts(escape) ? escape.utf8.count + 1 : 1)
      }
    }
    blank(end.utf8.count)
  }

  /// From behind an opening parenthesis in a string to behind the one that closes it.
  private mutating func blankInterpolation() {
    var depth = 1
    while depth > 0, place < bytes.count {
      if let hashes = stringStart() {
        blankString(hashes: hashes)
        continue
      }
      if starts("(") { depth += 1 }
      if starts(")") { depth -= 1 }
      blank(1)
    }
  }

  private mutating func blank(_ count: Int) {
    for _ in 0..<count where place < bytes.count {
      if bytes[place] != 0x0A { bytes[place] = UInt8(ascii: " ") }
      place += 1
    }
  }
}
