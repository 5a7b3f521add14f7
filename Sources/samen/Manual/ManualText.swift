import Screen

/// The manual as plain text from top to bottom, that can be read on a screen of 80 columns, in a pager
/// or by a screen reader.
struct ManualText {
  private static let columns = 78

  let parts: [ManualPart]

  var lines: [String] {
    var lines: [String] = []
    for (place, part) in parts.enumerated() {
      if place > 0, ManualText.startsAnew(part, after: parts[place - 1]) { lines.append("") }
      lines += ManualText.lines(of: part)
    }
    return lines
  }

  private static func lines(of part: ManualPart) -> [String] {
    switch part {
    case .heading(let text): [text.uppercased()]
    case .subheading(let text): [text]
    case .paragraph(let text): TextWidth.wrapped(text, to: columns)
    case .usage(let text): hanging(breakable(text))
    case .item(let text): hanging(text)
    case .entry(let term, let text): hanging("\(term) – \(text)")
    }
  }

  /// A list of names that no line holds can be broken at its bars.
  private static func breakable(_ usage: String) -> String {
    let isLong = usage.split(separator: " ").contains { $0.count > columns - 6 }
    return isLong ? usage.replacing("|", with: " | ") : usage
  }

  /// The rows of one piece; those after the first stand in a little further.
  private static func hanging(_ text: String) -> [String] {
    TextWidth.wrapped(text, to: columns - 6).enumerated().map { place, row in
      (place == 0 ? "  " : "      ") + row
    }
  }

  private static func startsAnew(_ part: ManualPart, after before: ManualPart) -> Bool {
    switch (part, before) {
    case (.entry, .entry), (.item, .item), (.usage, _), (.entry, .usage): false
    case (_, .heading), (_, .subheading): false
    default: true
    }
  }
}
