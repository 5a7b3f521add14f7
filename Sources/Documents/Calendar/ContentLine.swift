/// How a line of a calendar is written down (RFC 5545, 3.1 and 3.3.11).
enum ContentLine {
  /// The most bytes between two line ends.
  static let longest = 75

  /// The bytes of a line with its line end, folded so that no letter is cut in two.
  static func folded(_ line: String) -> [UInt8] {
    let bytes = Array(line.utf8)
    var folded: [UInt8] = []
    var place = 0
    while place < bytes.count {
      // The space that says that a line goes on counts too.
      var end = min(bytes.count, place + longest - (place == 0 ? 0 : 1))
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      folded += (place == 0 ? [] : [0x0D, 0x0A, 0x20]) + bytes[place..<end]
      place = end
    }
    return folded + [0x0D, 0x0A]
  }

  /// The text with its signs written so that they mean nothing; line ends become `\n`, other controls
  /// are left out.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    // A return with a newline is one character here.
    for character in text {
      switch character {
      case "\\", ";", ",": escaped += "\\\(character)"
      case _ where character.isNewline: escaped += "\\n"
      default:
        let kept = character.unicodeScalars.filter {
          $0 == "\t" || $0.properties.generalCategory != .control
        }
        escaped.unicodeScalars.append(contentsOf: kept)
      }
    }
    return escaped
  }

  /// The text that `escaped` stands for.
  static func unescaped(_ escaped: String) -> String {
    var text = ""
    var isEscaped = false
    for character in escaped {
      if isEscaped {
        text.append(character == "n" || character == "N" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }
}
