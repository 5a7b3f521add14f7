/// One line of text as it may be shown or printed: no control characters, nothing invisible that
/// moves the cursor or turns the direction of what follows; line breaks and tabs become a space.
public func cleanedLine(_ text: String) -> String {
  CleanText.cleaned(text, keepingLines: false)
}

/// Text of several lines as it may be shown or printed: as `cleanedLine`, with "\n" kept.
public func cleanedLines(_ text: String) -> String {
  CleanText.cleaned(text, keepingLines: true)
}

/// What stored text goes through before it becomes cells or output. Stored data stays as it is.
enum CleanText {
  /// What becomes of one scalar.
  enum Fate {
    case kept
    case dropped
    case space
    case line
  }

  static func fate(of scalar: Unicode.Scalar) -> Fate {
    switch scalar.value {
    case 0x20..<0x7F, 0xAE..<0x300: return .kept
    case 0x09: return .space
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: return .line
    case 0xFE00...0xFE0F: return .dropped
    default: break
    }
    let category = scalar.properties.generalCategory
    return category == .control || category == .format ? .dropped : .kept
  }

  static func cleaned(_ text: String, keepingLines: Bool) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      // CR LF is one line break, a lone CR is one too: that is what terminals paste.
      let secondHalf = afterReturn && scalar == "\n"
      afterReturn = scalar == "\r"
      if secondHalf { continue }
      switch fate(of: scalar) {
      case .kept: result.append(scalar)
      case .dropped: break
      case .space: result.append(" ")
      case .line: result.append(keepingLines ? "\n" : " ")
      }
    }
    return String(result)
  }
}
