/// The apostrophe before what a spreadsheet would take for a formula, so that a name somebody typed
/// never runs as one (OWASP, CSV injection).
enum FormulaMark {
  /// The signs a formula can begin with, the wide ones of East Asian keyboards included.
  private static let signs = Set("=+-@\t\r\n＝＋－＠".unicodeScalars)

  /// True where `text` would run, and where that could be thought of a text with the mark.
  private static func isNeeded(before text: some StringProtocol) -> Bool {
    text.unicodeScalars.first { $0 != "'" }.map(signs.contains) ?? false
  }

  /// The text with the mark where it needs one. What begins with an apostrophe and then such a sign
  /// gets another, so that reading it back gives the same.
  static func marked(_ text: String) -> String {
    isNeeded(before: text) ? "'" + text : text
  }

  /// The text without the mark; nil where it has none.
  static func unmarked(_ text: String) -> String? {
    guard text.unicodeScalars.first == "'" else { return nil }
    let rest = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst()))
    return isNeeded(before: rest) ? rest : nil
  }
}
