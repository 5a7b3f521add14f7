import CNcurses

/// The modes curses does not know how to ask for, as escape sequences that every terminal of today
/// knows and the others ignore.
enum Modes {
  static let pasteOn = "\u{1B}[?2004h"
  static let pasteOff = "\u{1B}[?2004l"
  /// Presses, releases and drags (1002), with coordinates of any size (1006).
  static let mouseOn = "\u{1B}[?1002h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l"

  /// What puts this terminal in order after a crash: plain text, a visible cursor, the screen that
  /// was there before.
  static var reset: String {
    mouseOff + pasteOff + ["sgr0", "cnorm", "rmcup"].map(capability).joined()
  }

  /// A string from the description of this terminal; empty where it has none.
  private static func capability(_ name: String) -> String {
    guard isCapable(of: name), let text = tigetstr(name) else { return "" }
    return withoutPadding(String(cString: text))
  }

  /// True where the description of this terminal has the string called `name`.
  static func isCapable(of name: String) -> Bool {
    let text = tigetstr(name)
    // -1 stands for a name that is no string at all.
    return text != nil && Int(bitPattern: text) != -1
  }

  /// Without `$<5>`: how long terminals of the 1970s had to be left alone.
  private static func withoutPadding(_ text: String) -> String {
    text.split(separator: "$<", omittingEmptySubsequences: false).enumerated()
      .map { $0.offset == 0 ? $0.element : $0.element.drop { $0 != ">" }.dropFirst() }
      .joined()
  }
}
