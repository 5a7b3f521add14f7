import CNcurses
import Glibc
import Screen

/// What can be seen of the terminal without taking it over.
public struct TerminalLook: Hashable, Sendable {
  /// What the terminal said to be can do.
  public enum Kind: Hashable, Sendable {
    case suitable
    /// Nobody described it on this machine.
    case unknown
    /// The cursor cannot be moved.
    case lines
  }

  /// The characters that reach the screen, as the locale has them.
  public enum Letters: Hashable, Sendable {
    case utf8
    /// No locale was chosen, or one that says nothing; UTF-8 is taken for granted.
    case takenForUTF8
    /// The locale is not on this machine; UTF-8 is taken for granted.
    case notInstalled
    /// Another character set, by its name.
    case other(String)
  }

  /// What TERM says.
  public let name: String
  public let kind: Kind
  /// The size of the window; nil where what is printed does not go to one.
  public let size: Size?
  /// How many colours it has; 0 for none.
  public let colours: Int
  /// The locale that was chosen; empty where none was.
  public let locale: String
  public let letters: Letters
}

extension TerminalLook {
  /// The terminal that these variables of the environment tell of.
  public init(_ variables: [String: String]) {
    name = variables["TERM"] ?? ""
    let said = TerminalLook.said(of: name)
    kind = said.kind
    colours = said.colours
    size = isatty(STDOUT_FILENO) == 1 ? Curses.windowSize() : nil
    locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { variables[$0] }.first { !$0.isEmpty } ?? ""
    letters = TerminalLook.letters(of: locale)
  }

  /// The signs that are shown on it.
  public var symbols: Symbols {
    if case .other = letters { .ascii } else { Symbols.fitting(name) }
  }

  /// What the library says of itself, such as `6.4.20221231`.
  public static var libraryVersion: String {
    let text = curses_version().map { String(cString: $0) } ?? ""
    return text.split(separator: " ").last.map(String.init) ?? text
  }

  private static func said(of name: String) -> (kind: Kind, colours: Int) {
    var found: Int32 = 0
    guard !name.isEmpty, setupterm(name, STDOUT_FILENO, &found) == OK else { return (.unknown, 0) }
    let canMove = Modes.isCapable(of: "cup") && Modes.isCapable(of: "clear")
    return (canMove ? .suitable : .lines, max(0, Int(tigetnum("colors"))))
  }

  private static func letters(of locale: String) -> Letters {
    guard !locale.isEmpty, locale != "C", locale != "POSIX" else { return .takenForUTF8 }
    // LC_CTYPE_MASK, which is a macro. Asked for by name, so that this process keeps its own.
    guard let found = newlocale(1 << LC_CTYPE, locale, nil) else { return .notInstalled }
    defer { freelocale(found) }
    let codeset = nl_langinfo_l(nl_item(CODESET), found).map { String(cString: $0) } ?? ""
    if codeset == "UTF-8" { return .utf8 }
    return codeset == "ANSI_X3.4-1968" ? .takenForUTF8 : .other(codeset)
  }
}

extension Symbols {
  /// The signs of a terminal of this name that speaks UTF-8.
  static func fitting(_ name: String) -> Symbols {
    name == "linux" || name.hasPrefix("linux-") ? .console : .unicode
  }
}
