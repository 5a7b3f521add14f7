import Domain

/// What stands in a cell, as a person would read it.
enum SheetText {
  /// The text without spaces at its ends, and with one between words; line breaks are spaces.
  static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text with its line breaks, without spaces at its ends.
  static func asWritten(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let trimmed = lines.map { onOneLine(String($0)) }
    let body = trimmed.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed()
    return body.joined(separator: "\n")
  }

  /// The text without what keeps a spreadsheet from taking it for something else: an apostrophe before
  /// a sign, or `="0475 12 34 56"`; nil where nothing does.
  static func unguarded(_ text: String) -> String? {
    if let unmarked = FormulaMark.unmarked(text) { return unmarked }
    guard text.hasPrefix("=\""), text.hasSuffix("\""), text.utf8.count > 3 else { return nil }
    let inner = text.dropFirst(2).dropLast()
    return inner.contains("\"") ? nil : String(inner)
  }

  /// True for a formula that was saved as such, and for what a spreadsheet shows in place of a result:
  /// `#N/B`, `#WAARDE!`, `#REF!`.
  static func isFormula(_ text: String) -> Bool {
    if text.hasPrefix("=") { return true }
    guard text.hasPrefix("#"), text.utf8.count < 16, let last = text.last else { return false }
    let name = text.dropFirst()
    let isShouted = name.allSatisfy { $0.isUppercase || "/!?0".contains($0) }
    return isShouted && name.count > 2 && ("!?".contains(last) || name.contains("/"))
  }

  /// True for a long number that a spreadsheet rounded: `3,24755E+10`.
  static func isRounded(_ text: String) -> Bool {
    text.wholeMatch(of: /[0-9]+([.,][0-9]+)?[eE]\+[0-9]+/) != nil
  }
}
